package dev.mentoring.json.internal.matching;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.ParticipantCodecs;
import dev.mentoring.json.internal.core.PoolCodecs;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.run.Pin;
import dev.mentoring.matching.run.PinKind;

/** What is to be matched: the values of {@code dev.mentoring.matching}, and pins. */
public final class RequestCodecs {
    /** What was decided of a pair. */
    public static final CodeCodec<PinKind> PIN_KIND = Scalars.labelled(PinKind.class);

    /** A pair that people decided. */
    public static final Codec<Pin> PIN = pin();

    /** A request as a document. */
    public static final ObjectCodec<MatchRequest> REQUEST_DOCUMENT = request();

    private RequestCodecs() {}

    private static Codec<Pin> pin() {
        ObjectCodec.Builder<Pin> pin = ObjectCodec.builder("Pin");
        var mentee = pin.required("mentee", ParticipantCodecs.PARTICIPANT_ID, Pin::mentee);
        var mentor = pin.required("mentor", ParticipantCodecs.PARTICIPANT_ID, Pin::mentor);
        var kind = pin.required("kind", PIN_KIND, Pin::kind);
        return pin.build(in -> new Pin(in.get(mentee), in.get(mentor), in.get(kind)));
    }

    private static ObjectCodec<MatchRequest> request() {
        ObjectCodec.Builder<MatchRequest> request = ObjectCodec.builder("MatchRequest");
        var date = request.required("date", Scalars.DATE, MatchRequest::date);
        var pool = request.required("pool", PoolCodecs.POOL, MatchRequest::pool);
        var pins =
                request.defaulted("pins", Collections.set(PIN, naturalOrder()), MatchRequest::pins, ImmutableSet.of());
        return request.buildDocument(
                new Header("matching-request", 1, 0),
                in -> MatchRequest.builder()
                        .date(in.get(date))
                        .pool(in.get(pool))
                        .addAllPins(in.get(pins))
                        .build());
    }
}
