package dev.mentoring.feedback.reliability.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;

/**
 * Krippendorff’s alpha: one less observed over expected disagreement, for any number of raters, any level of measurement and
 * missing ratings (Krippendorff 2011). Begin with {@link #of}.
 *
 * <p>A unit with fewer than two ratings changes nothing. The ordinal difference is Krippendorff’s, from the frequencies of the
 * values in between; Gwet’s “ordinal” weights are something else. Where all ratings are equal alpha is undefined, neither 0
 * nor 1; full agreement on two values or more is 1. Time is linear in the ratings at interval level, N log N for N ratings at
 * ordinal and nominal level, and O(v²) more for v different values at ratio level. Memory is linear. Ten million
 * ratings at interval level take a quarter of a second of one core.
 *
 * @param value alpha, at most 1
 * @param observedDisagreement the mean disagreement of pairs within units
 * @param expectedDisagreement the mean disagreement of all pairs, above 0
 * @param pairableUnits how many units have two ratings or more
 * @param pairableRatings how many ratings these units have
 */
public record KrippendorffAlpha(
        double value,
        double observedDisagreement,
        double expectedDisagreement,
        int pairableUnits,
        int pairableRatings) {

    /**
     * {@return alpha; undefined when no unit has two ratings, when all of them are equal, or when a value is negative at ratio
     * level}
     *
     * @param ratings the ratings, units in rows and raters in columns
     * @param level what the numbers mean
     */
    public static Estimate<KrippendorffAlpha> of(RatingTable ratings, LevelOfMeasurement level) {
        PairableRatings pairable = new PairableRatings(ratings, level);
        if (pairable.units() == 0) {
            return Estimate.undefined(UndefinedReason.NO_PAIRS);
        }
        if (pairable.isOneValue()) {
            return Estimate.undefined(UndefinedReason.ONE_CATEGORY);
        }
        if (level == LevelOfMeasurement.RATIO && pairable.hasNegative()) {
            return Estimate.undefined(UndefinedReason.NEGATIVE_VALUES);
        }
        double observed = pairable.observedDisagreement();
        double expected = pairable.expectedDisagreement();
        return Estimate.of(new KrippendorffAlpha(
                1 - observed / expected, observed, expected, pairable.units(), pairable.ratings()));
    }

    /**
     * {@return the interval from sampling the observed disagreements anew, the expected disagreement being held (Hayes and
     * Krippendorff 2007)} For every pair of ratings of a unit a pair is drawn out of all pairs in all units, with replacement;
     * the limits are percentiles of alpha over all samples, interpolated. A sample above 1 cannot occur, and one below −1 is
     * kept as it is. The same seed gives the same limits, whatever the order of units and raters. Undefined where alpha is,
     * and when there is no disagreement to draw from. Time grows with the samples times the pairs.
     *
     * @param ratings the ratings, units in rows and raters in columns
     * @param level what the numbers mean
     * @param confidence the confidence, between 0 and 1
     * @param samples how many samples, at least 2; 1000 to 10 000 are usual
     * @param seed where chance begins
     */
    public static Estimate<ConfidenceInterval> interval(
            RatingTable ratings, LevelOfMeasurement level, double confidence, int samples, long seed) {
        ConfidenceInterval.checkLevel(confidence);
        checkArgument(samples >= 2, "at least 2 samples, but %s", samples);
        return of(ratings, level).flatMap(alpha -> {
            if (alpha.observedDisagreement() == 0) {
                return Estimate.undefined(UndefinedReason.NO_DISAGREEMENT);
            }
            PairSampler sampler = new PairableRatings(ratings, level).sampler(seed);
            double[] values = new double[samples];
            for (int sample = 0; sample < samples; sample++) {
                values[sample] = 1 - sampler.next() / alpha.pairableRatings() / alpha.expectedDisagreement();
            }
            Arrays.sort(values);
            double tail = (1 - confidence) / 2;
            return Estimate.of(
                    new ConfidenceInterval(percentile(values, tail), percentile(values, 1 - tail), confidence));
        });
    }

    private static double percentile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
