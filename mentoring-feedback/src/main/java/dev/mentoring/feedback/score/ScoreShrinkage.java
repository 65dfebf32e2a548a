package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.reliability.shrinkage.HeterogeneityEstimator;
import dev.mentoring.feedback.reliability.shrinkage.NormalShrinkage;
import dev.mentoring.feedback.reliability.shrinkage.Shrunken;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Whether scores of persons are drawn towards the mean of all, each by as much as it is uncertain. Off unless asked for: what a
 * person reads of herself is what her raters said. <strong>Raw, not for readers.</strong>
 *
 * @param estimator how the variance between persons is estimated; empty when shrinkage is off
 */
public record ScoreShrinkage(Optional<HeterogeneityEstimator> estimator) {
    /**
     * Refuses null.
     *
     * @param estimator how the variance between persons is estimated; empty when shrinkage is off
     */
    public ScoreShrinkage {
        requireNonNull(estimator);
    }

    /** {@return every score stays as it is, with the weight 1} */
    public static ScoreShrinkage off() {
        return new ScoreShrinkage(Optional.empty());
    }

    /**
     * {@return scores are drawn towards their mean}
     *
     * @param estimator how the variance between persons is estimated
     */
    public static ScoreShrinkage by(HeterogeneityEstimator estimator) {
        return new ScoreShrinkage(Optional.of(estimator));
    }

    /**
     * {@return each person’s score, raw and shrunken} Undefined for who has no score; with shrinkage, for who has no standard error
     * above zero too, and such a score does not move the others’.
     *
     * @param scores the score of each person on one measure
     */
    public ImmutableSortedMap<ParticipantId, Estimate<Shrunken>> apply(Map<ParticipantId, OthersScore> scores) {
        ImmutableSortedMap<ParticipantId, OthersScore> sorted = ImmutableSortedMap.copyOf(scores);
        return estimator
                .map(chosen -> shrunken(sorted, chosen))
                .orElseGet(() -> ImmutableSortedMap.copyOf(Maps.transformValues(
                        sorted, score -> score.mean().map(mean -> new Shrunken(mean, mean, 1)))));
    }

    private static ImmutableSortedMap<ParticipantId, Estimate<Shrunken>> shrunken(
            ImmutableSortedMap<ParticipantId, OthersScore> scores, HeterogeneityEstimator estimator) {
        SortedMap<ParticipantId, OthersScore> usable =
                Maps.filterValues(scores, score -> usableError(score).isDefined());
        double[] means = usable.values().stream()
                .mapToDouble(score -> score.mean().orElseThrow())
                .toArray();
        double[] errors = usable.values().stream()
                .mapToDouble(score -> usableError(score).orElseThrow())
                .toArray();
        Estimate<Iterator<Shrunken>> inOrder = NormalShrinkage.of(means, errors, estimator)
                .map(pooled -> pooled.values().iterator());
        ImmutableSortedMap.Builder<ParticipantId, Estimate<Shrunken>> shrunken = ImmutableSortedMap.naturalOrder();
        scores.forEach((person, score) ->
                shrunken.put(person, usableError(score).flatMap(error -> inOrder.map(Iterator::next))));
        return shrunken.buildOrThrow();
    }

    private static Estimate<Double> usableError(OthersScore score) {
        return score.standardError()
                .flatMap(error ->
                        error > 0 ? Estimate.of(error) : Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE));
    }
}
