package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * What somebody who saw one number, table or sheet of comments knows from it: the weighted sum of certain answers, and
 * between which answers they lie.
 *
 * <p>A mean is its sum, because a reader is taken to know how many answered, and even who. Nobody’s own answer is kept.
 * For auditors only: a release names the raters.
 *
 * @param cell the label of the cell in the report; not blank
 * @param kind what it tells
 * @param lowest the lowest answer possible or, where the release tells it, given
 * @param highest the highest answer possible or, where the release tells it, given
 * @param weights how often each answer counts, never 0; 1 for every answer to one question
 * @param total the weighted sum of the answers; 0 for comments
 */
public record Release(
        String cell,
        AggregateKind kind,
        int lowest,
        int highest,
        ImmutableSortedMap<Answer, Integer> weights,
        long total) {
    private static final Comparator<Iterable<Map.Entry<Answer, Integer>>> WEIGHTS = Comparators.lexicographical(
            Map.Entry.<Answer, Integer>comparingByKey().thenComparing(Map.Entry.comparingByValue()));

    /** An order of releases that depends on nothing but their content. */
    static final Comparator<Release> ORDER = Comparator.comparing(Release::cell)
            .thenComparing(Release::kind)
            .thenComparing(release -> release.weights.entrySet(), WEIGHTS)
            .thenComparingLong(Release::total)
            .thenComparingInt(Release::lowest)
            .thenComparingInt(Release::highest);

    /**
     * Checks the parts.
     *
     * @param cell the label of the cell in the report; not blank
     * @param kind what it tells
     * @param lowest the lowest answer possible or given
     * @param highest the highest answer possible or given
     * @param weights how often each answer counts, never 0
     * @param total the weighted sum of the answers
     */
    public Release {
        checkArgument(!cell.isBlank(), "the label of the cell is blank");
        requireNonNull(kind);
        checkArgument(lowest <= highest, "answers range from %s up to %s", lowest, highest);
        checkArgument(!weights.containsValue(0), "an answer of weight 0 does not belong to %s", cell);
    }

    /** {@return who answered} */
    public ImmutableSortedSet<ParticipantId> raters() {
        return weights.keySet().stream().map(Answer::rater).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** How many raters there are that do not belong to a coalition. */
    int strangersTo(Set<ParticipantId> members) {
        return (int) raters().stream().filter(rater -> !members.contains(rater)).count();
    }

    /** Whether the release alone tells that all gave the same answer, and which. */
    boolean isUniform() {
        return lowest == highest || total == extreme(lowest, highest) || total == extreme(highest, lowest);
    }

    /** The total when those of positive weight gave one answer and those of negative weight another. */
    private long extreme(int positive, int negative) {
        return weights.values().stream()
                .mapToLong(weight -> (long) weight * (weight > 0 ? positive : negative))
                .sum();
    }
}
