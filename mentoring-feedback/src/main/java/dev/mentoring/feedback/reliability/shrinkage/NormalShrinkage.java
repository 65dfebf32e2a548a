package dev.mentoring.feedback.reliability.shrinkage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;

/**
 * Means with known standard errors, drawn towards their common mean (Efron and Morris 1975): the weight of a raw value is τ² /
 * (τ² + its squared standard error). With τ² of 0 all are pooled completely. Begin with {@link #of}. Time is linear in the
 * values, times the iterations of the estimator. Immutable and thread-safe.
 *
 * @param heterogeneity the variance τ² of the true values, 0 or more
 * @param cochranQ Cochran’s Q, the dispersion without heterogeneity (Cochran 1954)
 * @param mean the common mean
 * @param standardErrorOfMean its standard error
 * @param values each value, in the order given
 */
public record NormalShrinkage(
        double heterogeneity,
        double cochranQ,
        double mean,
        double standardErrorOfMean,
        ImmutableList<Shrunken> values) {
    /**
     * Refuses null.
     *
     * @param heterogeneity the variance of the true values
     * @param cochranQ Cochran’s Q
     * @param mean the common mean
     * @param standardErrorOfMean its standard error
     * @param values each value
     */
    public NormalShrinkage {
        values = ImmutableList.copyOf(values);
    }

    /**
     * {@return the values drawn towards their mean, by an estimated τ²; undefined with fewer than two values, or when the
     * estimator does not settle}
     *
     * @param values the values, finite
     * @param standardErrors the standard error of each, above 0
     * @param estimator how τ² is estimated
     */
    public static Estimate<NormalShrinkage> of(
            double[] values, double[] standardErrors, HeterogeneityEstimator estimator) {
        check(values, standardErrors);
        return values.length < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_UNITS)
                : estimator
                        .estimate(values, squares(standardErrors))
                        .map(heterogeneity -> shrink(values, squares(standardErrors), heterogeneity));
    }

    /**
     * {@return the values drawn towards their mean, by a known τ²; undefined without values}
     *
     * @param values the values, finite
     * @param standardErrors the standard error of each, above 0
     * @param heterogeneity the variance τ² of the true values, 0 or more
     */
    public static Estimate<NormalShrinkage> ofKnown(double[] values, double[] standardErrors, double heterogeneity) {
        check(values, standardErrors);
        checkArgument(
                heterogeneity >= 0 && Double.isFinite(heterogeneity),
                "a variance is 0 or more, but was %s",
                heterogeneity);
        return values.length == 0
                ? Estimate.undefined(UndefinedReason.NO_DATA)
                : Estimate.of(shrink(values, squares(standardErrors), heterogeneity));
    }

    private static void check(double[] values, double[] standardErrors) {
        checkArgument(
                values.length == standardErrors.length,
                "%s values, but %s standard errors",
                values.length,
                standardErrors.length);
        checkArgument(Arrays.stream(values).allMatch(Double::isFinite), "a value is not finite");
        checkArgument(
                Arrays.stream(standardErrors).allMatch(error -> error > 0 && Double.isFinite(error)),
                "a standard error is above 0");
    }

    private static double[] squares(double[] standardErrors) {
        return Arrays.stream(standardErrors).map(error -> error * error).toArray();
    }

    private static NormalShrinkage shrink(double[] values, double[] variances, double heterogeneity) {
        WeightedSums sums = new WeightedSums(values, variances, heterogeneity);
        ImmutableList.Builder<Shrunken> shrunken = ImmutableList.builder();
        for (int i = 0; i < values.length; i++) {
            shrunken.add(Shrunken.towards(values[i], sums.mean, heterogeneity / (heterogeneity + variances[i])));
        }
        return new NormalShrinkage(
                heterogeneity,
                new WeightedSums(values, variances, 0).dispersion,
                sums.mean,
                Math.sqrt(1 / sums.weights),
                shrunken.build());
    }
}
