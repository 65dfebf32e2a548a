package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that a report wishes to show: which answers it comes from, and how it follows from them.
 *
 * <p>The value is computed only once it is known that it will be shown, and from which answers: late ones may be held
 * back. Begin with {@link #mean}, {@link #spread}, {@link #distribution}, {@link #participation} or {@link #comments};
 * {@link #of} is for everything else, such as the score of a subscale. Immutable and thread-safe where the function is.
 *
 * @param <T> what is shown
 */
public final class Cell<T> {
    private final String label;
    private final AggregateKind kind;
    private final AnswerRange range;
    private final ImmutableSortedMap<Answer, Integer> answers;
    private final ImmutableSortedMap<Answer, Integer> weights;
    private final Function<ImmutableSortedMap<Answer, Integer>, T> statistic;

    private Cell(
            String label,
            AggregateKind kind,
            AnswerRange range,
            ImmutableSortedMap<Answer, Integer> answers,
            ImmutableSortedMap<Answer, Integer> weights,
            Function<ImmutableSortedMap<Answer, Integer>, T> statistic) {
        this.label = label;
        this.kind = kind;
        this.range = range;
        this.answers = answers;
        this.weights = weights;
        this.statistic = statistic;
    }

    /**
     * {@return a cell of any kind}
     *
     * <p>The weights say what a reader can compute from the value, up to a factor that the reader knows. For the mean over
     * raters of each one’s mean over the items that she answered, they are proportional to 1 through the number of items.
     *
     * @param label the label, one of its kind in a report, the same in every report; not blank
     * @param kind what it tells
     * @param range within which every answer lies
     * @param answers the answers that were given; who did not answer is left out
     * @param weights how often each of these answers counts, never 0
     * @param statistic computes what is shown from some of the answers; as long as it answers the same each time
     * @param <T> what is shown
     * @throws InvalidInputException with every answer outside the range
     */
    public static <T> Cell<T> of(
            String label,
            AggregateKind kind,
            AnswerRange range,
            Map<Answer, Integer> answers,
            Map<Answer, Integer> weights,
            Function<ImmutableSortedMap<Answer, Integer>, T> statistic) {
        checkArgument(!label.isBlank(), "the label of the cell is blank");
        checkArgument(answers.keySet().equals(weights.keySet()), "%s: every answer has one weight", label);
        checkArgument(!weights.containsValue(0), "%s: an answer of weight 0 does not belong here", label);
        Problems.Builder problems = Problems.builder();
        ImmutableSortedMap<Answer, Integer> sorted = ImmutableSortedMap.copyOf(answers);
        sorted.forEach((answer, value) -> {
            if (!range.contains(value)) {
                problems.error(
                        DisclosureTexts.CATALOGUE,
                        "answer-out-of-range",
                        Place.field("answer", answer.question() + " / " + answer.rater(), ""),
                        value,
                        range.lowest(),
                        range.highest());
            }
        });
        problems.build().throwIfErrors();
        return new Cell<>(
                label,
                requireNonNull(kind),
                range,
                sorted,
                ImmutableSortedMap.copyOf(weights),
                requireNonNull(statistic));
    }

    /**
     * {@return the arithmetic mean of the answers to one question}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param range within which every answer lies
     * @param question what was asked, and about whom; see {@link Answer}
     * @param answers who answered what; who did not is left out
     * @throws InvalidInputException with every answer outside the range
     */
    public static Cell<Double> mean(
            String label, AnswerRange range, String question, Map<ParticipantId, Integer> answers) {
        return unweighted(label, AggregateKind.MEAN, range, question, answers, Cell::mean);
    }

    /**
     * {@return the standard deviation of the answers to one question, with the divisor n − 1}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param range within which every answer lies
     * @param question what was asked, and about whom; see {@link Answer}
     * @param answers who answered what; who did not is left out
     * @throws InvalidInputException with every answer outside the range
     */
    public static Cell<Double> spread(
            String label, AnswerRange range, String question, Map<ParticipantId, Integer> answers) {
        return unweighted(label, AggregateKind.SPREAD, range, question, answers, values -> {
            double mean = mean(values);
            double squares = values.values().stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            return Math.sqrt(squares / (values.size() - 1));
        });
    }

    /**
     * {@return how many gave each answer to one question}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param range within which every answer lies
     * @param question what was asked, and about whom; see {@link Answer}
     * @param answers who answered what; who did not is left out
     * @throws InvalidInputException with every answer outside the range
     */
    public static Cell<ImmutableSortedMultiset<Integer>> distribution(
            String label, AnswerRange range, String question, Map<ParticipantId, Integer> answers) {
        return unweighted(
                label,
                AggregateKind.DISTRIBUTION,
                range,
                question,
                answers,
                values -> ImmutableSortedMultiset.copyOf(values.values()));
    }

    /**
     * {@return how many of those invited took part}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param question in what they were invited to take part; see {@link Answer}
     * @param invited who was invited
     * @param present who took part; others than those invited do not count
     */
    public static Cell<Integer> participation(
            String label, String question, Set<ParticipantId> invited, Set<ParticipantId> present) {
        return unweighted(
                label,
                AggregateKind.COUNT,
                AnswerRange.YES_OR_NO,
                question,
                Maps.asMap(invited, person -> present.contains(person) ? 1 : 0),
                values -> Collections.frequency(values.values(), 1));
    }

    /**
     * {@return the comments on one question, in an order that says nothing of who wrote them}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param question what was asked, and about whom; see {@link Answer}
     * @param comments who wrote what; who wrote nothing is left out
     * @param secret by which they are shuffled
     */
    public static Cell<CommentSheet> comments(
            String label, String question, Map<ParticipantId, String> comments, ShuffleSecret secret) {
        return comments(label, question, comments, secret, sheet -> sheet);
    }

    /**
     * {@return what somebody who may read the comments on one question made of them, instead of the comments}
     *
     * @param label the label, one of its kind in a report; not blank
     * @param question what was asked, and about whom; see {@link Answer}
     * @param comments who wrote what; who wrote nothing is left out
     * @param secret by which they are shuffled
     * @param summary sums up the comments that are not held back; it is not told who wrote them
     */
    public static Cell<CommentSheet> summary(
            String label,
            String question,
            Map<ParticipantId, String> comments,
            ShuffleSecret secret,
            Function<CommentSheet, String> summary) {
        return comments(
                label, question, comments, secret, sheet -> CommentSheet.summarised(question, summary.apply(sheet)));
    }

    private static Cell<CommentSheet> comments(
            String label,
            String question,
            Map<ParticipantId, String> comments,
            ShuffleSecret secret,
            UnaryOperator<CommentSheet> telling) {
        ImmutableSortedMap<ParticipantId, String> written = ImmutableSortedMap.copyOf(comments);
        return unweighted(
                label,
                AggregateKind.TEXT,
                AnswerRange.YES_OR_NO,
                question,
                Maps.transformValues(written, comment -> 0),
                values -> telling.apply(CommentSheet.shuffled(
                        question,
                        Maps.filterKeys(written, rater -> values.containsKey(new Answer(question, rater))),
                        secret)));
    }

    private static <T> Cell<T> unweighted(
            String label,
            AggregateKind kind,
            AnswerRange range,
            String question,
            Map<ParticipantId, Integer> answers,
            Function<ImmutableSortedMap<Answer, Integer>, T> statistic) {
        ImmutableSortedMap<Answer, Integer> byAnswer = answers.entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), entry -> new Answer(question, entry.getKey()), Map.Entry::getValue));
        return of(label, kind, range, byAnswer, Maps.transformValues(byAnswer, value -> 1), statistic);
    }

    private static double mean(Map<Answer, Integer> values) {
        return (double) values.values().stream().mapToLong(value -> value).sum() / values.size();
    }

    /** {@return the label, the same in every report} */
    public String label() {
        return label;
    }

    /** {@return what it tells} */
    public AggregateKind kind() {
        return kind;
    }

    /** The answers that it comes from; no reader sees this. */
    ImmutableSortedMap<Answer, Integer> answers() {
        return answers;
    }

    /** The same cell from fewer answers. */
    Cell<T> from(Set<Answer> kept) {
        return new Cell<>(
                label,
                kind,
                range,
                ImmutableSortedMap.copyOf(Maps.filterKeys(answers, kept::contains)),
                ImmutableSortedMap.copyOf(Maps.filterKeys(weights, kept::contains)),
                statistic);
    }

    /** What whoever sees the value will know. */
    Release release() {
        boolean extremes = kind.tellsExtremes() && !answers.isEmpty();
        return new Release(
                label,
                kind,
                extremes ? Collections.min(answers.values()) : range.lowest(),
                extremes ? Collections.max(answers.values()) : range.highest(),
                weights,
                answers.entrySet().stream()
                        .mapToLong(entry -> (long) entry.getValue() * weights.getOrDefault(entry.getKey(), 0))
                        .sum());
    }

    /** Computes what is shown. */
    T value() {
        return statistic.apply(answers);
    }

    /** {@return the label; never an answer} */
    @Override
    public String toString() {
        return label;
    }
}
