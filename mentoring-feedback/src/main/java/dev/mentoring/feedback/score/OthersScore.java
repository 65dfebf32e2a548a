package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Maps;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What all others together say on one measure. The person’s own answers are never in it: they are not among the groups that
 * it is made of, and a share for {@link RaterGroup#SELF} is refused.
 *
 * <p><strong>Raw, not for readers;</strong> see {@link GroupScore}.
 *
 * @param raters how many raters have a score, in groups that count
 * @param shares what each group that counts makes up of the whole; they add up to 1 unless there is none
 * @param mean the score; undefined when nobody has one
 * @param standardDeviation the standard deviation of all raters in groups that count; undefined for fewer than two
 * @param standardError the standard error of the score, raters being drawn from many; undefined when a group that counts, or the
 *     pool, has fewer than two
 * @param degreesOfFreedom those of the standard error, by Welch and Satterthwaite for group means; undefined where it is, or where
 *     it is zero
 */
public record OthersScore(
        int raters,
        ImmutableSortedMap<RaterGroup, Double> shares,
        Estimate<Double> mean,
        Estimate<Double> standardDeviation,
        Estimate<Double> standardError,
        Estimate<Double> degreesOfFreedom) {
    /**
     * Refuses a share for self.
     *
     * @param raters how many raters have a score
     * @param shares what each group makes up of the whole; none for self
     * @param mean the score
     * @param standardDeviation the standard deviation of all raters
     * @param standardError the standard error of the score
     * @param degreesOfFreedom those of the standard error
     */
    public OthersScore {
        checkArgument(!shares.containsKey(RaterGroup.SELF), "self is not among the others");
        requireNonNull(mean);
        requireNonNull(standardDeviation);
        requireNonNull(standardError);
        requireNonNull(degreesOfFreedom);
    }

    static OthersScore of(SortedMap<RaterGroup, GroupScore> groups, OthersRule rule) {
        SortedMap<RaterGroup, GroupScore> counting =
                Maps.filterEntries(groups, entry -> entry.getValue().raters() > 0 && rule.weight(entry.getKey()) > 0);
        ImmutableSortedMultiset.Builder<Fraction> all = ImmutableSortedMultiset.naturalOrder();
        counting.values().forEach(group -> all.addAll(group.distribution()));
        GroupScore pool = new GroupScore(all.build());
        return rule.combination() == OthersCombination.POOLED
                ? pooled(counting, pool)
                : meanOfGroupMeans(counting, pool, rule);
    }

    private static OthersScore pooled(SortedMap<RaterGroup, GroupScore> groups, GroupScore pool) {
        double raters = pool.raters();
        Estimate<Double> error = pool.variance().map(variance -> Math.sqrt(variance / raters));
        return new OthersScore(
                pool.raters(),
                ImmutableSortedMap.copyOf(Maps.transformValues(groups, group -> group.raters() / raters)),
                pool.mean(),
                pool.standardDeviation(),
                error,
                error.flatMap(value -> freedom(value, raters - 1)));
    }

    private static OthersScore meanOfGroupMeans(
            SortedMap<RaterGroup, GroupScore> groups, GroupScore pool, OthersRule rule) {
        double whole = groups.keySet().stream().mapToLong(rule::weight).sum();
        ImmutableSortedMap<RaterGroup, Double> shares =
                ImmutableSortedMap.copyOf(Maps.transformEntries(groups, (group, score) -> rule.weight(group) / whole));
        Estimate<Double> nothing = groups.isEmpty() ? Estimate.undefined(UndefinedReason.NO_DATA) : Estimate.of(0.0);
        Estimate<Double> mean = nothing;
        Estimate<Double> variance = nothing;
        Estimate<Double> overFreedom = nothing;
        for (Map.Entry<RaterGroup, GroupScore> entry : groups.entrySet()) {
            GroupScore group = entry.getValue();
            double share = rule.weight(entry.getKey()) / whole;
            Estimate<Double> part = group.variance().map(each -> share * share * each / group.raters());
            mean = sum(mean, group.mean().map(each -> share * each));
            variance = sum(variance, part);
            overFreedom = sum(overFreedom, part.map(each -> each * each / (group.raters() - 1)));
        }
        double denominator = overFreedom.toOptional().orElse(0.0);
        return new OthersScore(
                pool.raters(),
                shares,
                mean,
                pool.standardDeviation(),
                variance.map(Math::sqrt),
                variance.flatMap(value -> freedom(value, value * value / denominator)));
    }

    private static Estimate<Double> sum(Estimate<Double> one, Estimate<Double> other) {
        return one.flatMap(first -> other.map(second -> first + second));
    }

    private static Estimate<Double> freedom(double error, double freedom) {
        return error > 0 ? Estimate.of(freedom) : Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE);
    }

    /**
     * {@return the interval of the score by Student’s distribution; undefined without a standard error, or when all raters of each
     * group say the same}
     *
     * @param level the confidence, between 0 and 1
     */
    public Estimate<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.checkLevel(level);
        return mean.flatMap(
                centre -> reach(level).map(reach -> new ConfidenceInterval(centre - reach, centre + reach, level)));
    }

    Estimate<Double> reach(double level) {
        return standardError.flatMap(error -> degreesOfFreedom.map(
                freedom -> error * TDistribution.of(freedom).inverseSurvivalProbability((1 - level) / 2)));
    }

    /** {@return how many raters there are, and no score} */
    @Override
    public String toString() {
        return "OthersScore[" + raters + " raters in " + shares.keySet() + "]";
    }
}
