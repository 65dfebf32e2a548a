package dev.mentoring.feedback.reliability.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;

/**
 * How far the raters of one person agree on one item. Begin with {@link #of}. With few raters these numbers can give single
 * answers away: they are for those who judge the measurement, and no reader of a report should see them below the threshold
 * for spread.
 *
 * @param raters how many raters answered
 * @param rwgRaw r<sub>wg</sub> as the formula gives it, 1 − s²/σ² (James, Demaree and Wolf 1984); negative when raters differ
 *     more than without agreement
 * @param rwg the same, but 0 where the raw value is negative; a warning then says so
 * @param awg a<sub>wg</sub>, against the greatest variance that the mean allows (Brown and Hauenstein 2005), −1 to 1; undefined
 *     when the mean is too near an end of the scale for the number of raters
 * @param averageDeviationFromMean AD<sub>M</sub> (Burke, Finkelstein and Dusig 1999), 0 or more, in units of the scale
 * @param averageDeviationFromMedian AD<sub>Md</sub>, 0 or more, in units of the scale
 * @param warnings what to mind
 */
public record WithinGroupAgreement(
        int raters,
        Estimate<Double> rwgRaw,
        Estimate<Double> rwg,
        Estimate<Double> awg,
        Estimate<Double> averageDeviationFromMean,
        Estimate<Double> averageDeviationFromMedian,
        ImmutableSet<ReliabilityWarning> warnings) {
    /**
     * Refuses null.
     *
     * @param raters how many raters answered
     * @param rwgRaw the index as the formula gives it
     * @param rwg the same, but 0 where the raw value is negative
     * @param awg the index against the greatest variance that the mean allows
     * @param averageDeviationFromMean the mean distance from the mean
     * @param averageDeviationFromMedian the mean distance from the median
     * @param warnings what to mind
     */
    public WithinGroupAgreement {
        requireNonNull(rwgRaw);
        requireNonNull(rwg);
        requireNonNull(awg);
        requireNonNull(averageDeviationFromMean);
        requireNonNull(averageDeviationFromMedian);
        warnings = ImmutableSet.copyOf(warnings);
    }

    /**
     * {@return the agreement on one item; undefined throughout with fewer than two raters}
     *
     * @param ratings the answers; the caller sees to it that they lie on the scale
     * @param without what raters who do not agree would answer
     */
    public static WithinGroupAgreement of(double[] ratings, NullDistribution without) {
        if (ratings.length < 2) {
            Estimate<Double> none = Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
            return new WithinGroupAgreement(ratings.length, none, none, none, none, none, ImmutableSet.of());
        }
        double raw = 1 - Moments.variance(ratings) / without.variance();
        return new WithinGroupAgreement(
                ratings.length,
                Estimate.of(raw),
                Estimate.of(Math.max(raw, 0)),
                awg(ratings, without),
                Estimate.of(meanDistance(ratings, Moments.mean(ratings))),
                Estimate.of(meanDistance(ratings, Moments.median(ratings))),
                raw < 0 ? ImmutableSet.of(ReliabilityWarning.SET_TO_ZERO) : ImmutableSet.of());
    }

    private static Estimate<Double> awg(double[] ratings, NullDistribution scale) {
        double raters = ratings.length;
        double mean = Moments.mean(ratings);
        double low = scale.lowest();
        double high = scale.highest();
        if (mean < (low * (raters - 1) + high) / raters || mean > (high * (raters - 1) + low) / raters) {
            return Estimate.undefined(UndefinedReason.MEAN_TOO_NEAR_THE_END);
        }
        double greatest = ((high + low) * mean - mean * mean - high * low) * raters / (raters - 1);
        return Estimate.of(1 - 2 * Moments.variance(ratings) / greatest);
    }

    private static double meanDistance(double[] ratings, double centre) {
        return Arrays.stream(ratings)
                .map(rating -> Math.abs(rating - centre))
                .average()
                .orElseThrow();
    }
}
