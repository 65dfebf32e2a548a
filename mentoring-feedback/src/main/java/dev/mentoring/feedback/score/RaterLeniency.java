package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether somebody rates higher or lower than others do: the mean, over the persons she rated together with others, of her score
 * less the mean of theirs. A diagnostic of a round, and no correction: nothing in the library subtracts it. <strong>It speaks of
 * named raters; no reader of a report may see it.</strong>
 *
 * @param persons how many persons she rated together with others, at least 1
 * @param effect how much higher she rates, in units of the measure; negative when lower
 */
public record RaterLeniency(int persons, double effect) {
    /**
     * Checks the number.
     *
     * @param persons how many persons, at least 1
     * @param effect how much higher she rates
     */
    public RaterLeniency {
        checkArgument(persons >= 1, "at least one person, but %s", persons);
    }

    /**
     * {@return the leniency of every rater who rated somebody together with others; self ratings do not count}
     *
     * @param matrix the completed forms
     * @param measure what is scored
     */
    public static ImmutableSortedMap<ParticipantId, RaterLeniency> of(MultiRaterMatrix matrix, Measure measure) {
        Map<ParticipantId, RaterLeniency> sums = new TreeMap<>();
        for (ParticipantId subject : matrix.subjects()) {
            Map<ParticipantId, Double> scores = new TreeMap<>();
            for (Assignment assignment : matrix.assignments(subject)) {
                if (!assignment.isSelf()) {
                    measure.score(matrix.instrument(), matrix.form(assignment).orElseThrow())
                            .ifPresent(score -> scores.put(assignment.rater(), score.doubleValue()));
                }
            }
            double sum = scores.values().stream().mapToDouble(score -> score).sum();
            if (scores.size() > 1) {
                scores.forEach((rater, score) -> sums.merge(
                        rater,
                        new RaterLeniency(1, score - (sum - score) / (scores.size() - 1)),
                        (one, other) -> new RaterLeniency(one.persons + other.persons, one.effect + other.effect)));
            }
        }
        sums.replaceAll((rater, all) -> new RaterLeniency(all.persons, all.effect / all.persons));
        return ImmutableSortedMap.copyOf(sums);
    }

    /** {@return how many persons, and not the effect} */
    @Override
    public String toString() {
        return "RaterLeniency[" + persons + " persons]";
    }
}
