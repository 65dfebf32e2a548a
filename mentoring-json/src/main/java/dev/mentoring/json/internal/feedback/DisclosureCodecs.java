package dev.mentoring.json.internal.feedback;

import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.KIND;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.AggregateKind;
import dev.mentoring.feedback.disclosure.Answer;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.LedgerEntry;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.Release;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import java.util.Map;
import java.util.TreeMap;

/** The values of {@code dev.mentoring.feedback.disclosure}. */
public final class DisclosureCodecs {
    /** Comments. */
    public static final Codec<CommentSheet> COMMENT_SHEET = commentSheet();

    /** What a release tells. */
    public static final Codec<Release> RELEASE = release();

    /** One line of a ledger. */
    public static final Codec<LedgerEntry> LEDGER_ENTRY = ledgerEntry();

    /** A ledger as a document of its own. */
    public static final ObjectCodec<ReleaseLedger> LEDGER_DOCUMENT = ledger();

    private DisclosureCodecs() {}

    /**
     * {@return the codec of something that is shown or hidden; of what is hidden, the reason alone is there}
     *
     * @param name the name in schemas
     * @param content describes what is shown
     * @param <T> what is shown
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // both alternatives are of the one T
    static <T> Codec<Published<T>> published(String name, Codec<T> content) {
        ObjectCodec.Builder<Published.Shown<T>> shown = ObjectCodec.alternative(name + "Shown", KIND, "shown");
        var value = shown.required("value", content, Published.Shown::content);
        var raters = shown.required("raters", Scalars.integer(0, Integer.MAX_VALUE), Published.Shown::n);
        ObjectCodec.Builder<Published.Suppressed<T>> hidden = ObjectCodec.alternative(name + "Hidden", KIND, "hidden");
        var reason = hidden.required("reason", Scalars.labelled(SuppressionReason.class), Published.Suppressed::reason);
        return AlternativesCodec.<Published<T>>builder(name, KIND)
                .add(
                        "shown",
                        (Class<Published.Shown<T>>) (Class) Published.Shown.class,
                        shown.build(in -> new Published.Shown<>(in.get(value), in.get(raters))))
                .add(
                        "hidden",
                        (Class<Published.Suppressed<T>>) (Class) Published.Suppressed.class,
                        hidden.build(in -> new Published.Suppressed<>(in.get(reason))))
                .build();
    }

    private static Codec<CommentSheet> commentSheet() {
        ObjectCodec.Builder<CommentSheet> sheet = ObjectCodec.builder("CommentSheet");
        var question = sheet.required("question", Scalars.TEXT, CommentSheet::question);
        var texts = sheet.required("texts", Collections.list(Scalars.TEXT, 0), CommentSheet::texts);
        return sheet.build(in -> new CommentSheet(in.get(question), in.get(texts)));
    }

    private static Codec<Release> release() {
        Codec<Integer> number = Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        ObjectCodec.Builder<Release> release = ObjectCodec.builder("Release");
        var cell = release.required("cell", Scalars.TEXT, Release::cell);
        var kind = release.required("kind", Scalars.labelled(AggregateKind.class), Release::kind);
        var lowest = release.required("lowest", number, Release::lowest);
        var highest = release.required("highest", number, Release::highest);
        var weights = release.required(
                "weights",
                Collections.map(Scalars.TEXT, Collections.map(PARTICIPANT_ID, number))
                        .as(DisclosureCodecs::flat, DisclosureCodecs::byQuestion),
                Release::weights);
        var total = release.required("total", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), Release::total);
        return release.build(in -> new Release(
                in.get(cell), in.get(kind), in.get(lowest), in.get(highest), in.get(weights), in.get(total)));
    }

    private static ImmutableSortedMap<Answer, Integer> flat(
            ImmutableMap<String, ImmutableMap<ParticipantId, Integer>> byQuestion) {
        ImmutableSortedMap.Builder<Answer, Integer> weights = ImmutableSortedMap.naturalOrder();
        byQuestion.forEach((question, raters) ->
                raters.forEach((rater, weight) -> weights.put(new Answer(question, rater), weight)));
        return weights.buildOrThrow();
    }

    private static ImmutableMap<String, ImmutableMap<ParticipantId, Integer>> byQuestion(
            ImmutableSortedMap<Answer, Integer> weights) {
        Map<String, ImmutableMap.Builder<ParticipantId, Integer>> questions = new TreeMap<>();
        weights.forEach((answer, weight) -> questions
                .computeIfAbsent(answer.question(), any -> ImmutableMap.builder())
                .put(answer.rater(), weight));
        ImmutableMap.Builder<String, ImmutableMap<ParticipantId, Integer>> all = ImmutableMap.builder();
        questions.forEach((question, raters) -> all.put(question, raters.buildOrThrow()));
        return all.buildOrThrow();
    }

    private static Codec<LedgerEntry> ledgerEntry() {
        ObjectCodec.Builder<LedgerEntry> entry = ObjectCodec.builder("LedgerEntry");
        var reader = entry.required("reader", PARTICIPANT_ID, LedgerEntry::reader);
        var round = entry.required("round", Scalars.TEXT, LedgerEntry::round);
        var release = entry.required("release", RELEASE, LedgerEntry::release);
        var hash = entry.required("hash", Scalars.IDENTIFIER, LedgerEntry::hash);
        return entry.build(in -> new LedgerEntry(in.get(reader), in.get(round), in.get(release), in.get(hash)));
    }

    private static ObjectCodec<ReleaseLedger> ledger() {
        ObjectCodec.Builder<ReleaseLedger> ledger = ObjectCodec.builder("ReleaseLedger");
        var entries = ledger.required("entries", Collections.list(LEDGER_ENTRY, 0), ReleaseLedger::entries);
        return ledger.buildDocument(new Header("release-ledger", 1, 0), in -> new ReleaseLedger(in.get(entries)));
    }
}
