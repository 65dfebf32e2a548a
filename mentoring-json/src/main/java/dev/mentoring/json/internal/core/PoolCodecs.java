package dev.mentoring.json.internal.core;

import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.problem.Place;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import java.util.Optional;
import java.util.function.Function;

/** A pool, and what stands between its people: the other values of {@code dev.mentoring.core.participant}. */
public final class PoolCodecs {
    /** Why two people must not be matched. */
    public static final CodeCodec<ExclusionReason> EXCLUSION_REASON = Scalars.labelled(ExclusionReason.class);

    /** How an earlier pair ended. */
    public static final CodeCodec<PairingOutcome> PAIRING_OUTCOME = Scalars.labelled(PairingOutcome.class);

    /** Two people who must not be matched. */
    public static final Codec<Exclusion> EXCLUSION = exclusion();

    /** Two people who were, or are, a pair. */
    public static final Codec<EarlierPairing> EARLIER_PAIRING = earlierPairing();

    /** Everybody who may be matched. */
    public static final ObjectCodec<ParticipantPool> POOL_DOCUMENT;

    /** Everybody who may be matched, within another value. */
    public static final Codec<ParticipantPool> POOL;

    static {
        ObjectCodec.Builder<ParticipantPool> pool = ObjectCodec.builder("ParticipantPool");
        Function<Member.Values, ParticipantPool> make = pool(pool);
        POOL = pool.build(make);
        POOL_DOCUMENT = pool.buildDocument(new Header("participant-pool", 1, 0), make);
    }

    private PoolCodecs() {}

    private static Codec<Exclusion> exclusion() {
        ObjectCodec.Builder<Exclusion> exclusion = ObjectCodec.builder("Exclusion");
        var first = exclusion.required("first", PARTICIPANT_ID, Exclusion::first);
        var second = exclusion.required("second", PARTICIPANT_ID, Exclusion::second);
        var reason = exclusion.required("reason", EXCLUSION_REASON, Exclusion::reason);
        var source = exclusion.required("source", Scalars.IDENTIFIER, Exclusion::source);
        var until = exclusion.optional("until", Scalars.DATE, Exclusion::until);
        return exclusion.build(
                in -> new Exclusion(in.get(first), in.get(second), in.get(reason), in.get(source), in.get(until)));
    }

    private static Codec<EarlierPairing> earlierPairing() {
        ObjectCodec.Builder<EarlierPairing> pairing = ObjectCodec.builder("EarlierPairing");
        var mentee = pairing.required("mentee", PARTICIPANT_ID, EarlierPairing::mentee);
        var mentor = pairing.required("mentor", PARTICIPANT_ID, EarlierPairing::mentor);
        var outcome = pairing.required("outcome", PAIRING_OUTCOME, EarlierPairing::outcome);
        var ended = pairing.optional("ended", Scalars.DATE, EarlierPairing::ended);
        return pairing.build(in -> new EarlierPairing(in.get(mentee), in.get(mentor), in.get(outcome), in.get(ended)));
    }

    private static Function<Member.Values, ParticipantPool> pool(ObjectCodec.Builder<ParticipantPool> pool) {
        var participants = pool.required(
                "participants",
                Collections.set(ParticipantCodecs.PARTICIPANT, comparing(Participant::id)),
                ParticipantPool::participants);
        var framework = pool.optional("framework", CompetencyCodecs.FRAMEWORK, ParticipantPool::framework);
        var organisation = pool.defaulted(
                "organisation", OrganisationCodecs.ORGANISATION, ParticipantPool::organisation, Organisation.unknown());
        var exclusions = pool.defaulted(
                "exclusions",
                Collections.set(
                        EXCLUSION,
                        comparing(Exclusion::first)
                                .thenComparing(Exclusion::second)
                                .thenComparing(Exclusion::reason)
                                .thenComparing(Exclusion::source)
                                .thenComparing(Exclusion::until, OrganisationCodecs.unknownFirst())),
                ParticipantPool::exclusions,
                ImmutableSet.of());
        var earlierPairings = pool.defaulted(
                "earlierPairings",
                Collections.set(
                        EARLIER_PAIRING,
                        comparing(EarlierPairing::mentee)
                                .thenComparing(EarlierPairing::mentor)
                                .thenComparing(EarlierPairing::outcome)
                                .thenComparing(EarlierPairing::ended, OrganisationCodecs.unknownFirst())),
                ParticipantPool::earlierPairings,
                ImmutableSet.of());
        pool.locating((place, in) -> locate(place, in.get(participants).asList()));
        pool.warning(ParticipantPool::warnings);
        return in -> ParticipantPool.builder()
                .addAllParticipants(in.get(participants))
                .framework(in.get(framework))
                .organisation(in.get(organisation))
                .addAllExclusions(in.get(exclusions))
                .addAllEarlierPairings(in.get(earlierPairings))
                .build();
    }

    /** The people stand in the document as in the set, which keeps their order; of two with one id the later is meant. */
    private static Optional<String> locate(Place.Field place, ImmutableList<Participant> people) {
        for (int i = people.size() - 1; i >= 0 && place.kind().equals("participant"); i--) {
            if (people.get(i).id().value().equals(place.id())) {
                return Optional.of("/participants/" + i + "/" + place.field());
            }
        }
        return Optional.empty();
    }
}
