package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;

/**
 * How alike two profiles over the same measures are (Cronbach and Gleser 1953): in level, in scatter and in shape. The three add up
 * to the squared distance: D² = k Δ² + (s₁ − s₂)² + 2 s₁ s₂ (1 − r) for k measures. Measures must have one range. <strong>Raw, not
 * for readers.</strong>
 *
 * @param measures how many measures k the profiles have
 * @param distance the distance D, 0 or more
 * @param elevation the difference Δ of their means, first less second
 * @param firstScatter the scatter s₁ of the first profile: the root of its sum of squares around its mean
 * @param secondScatter the scatter s₂ of the second profile
 * @param shape the correlation r of the profiles; undefined when one of them is flat
 */
public record ProfileComparison(
        int measures,
        double distance,
        double elevation,
        double firstScatter,
        double secondScatter,
        Estimate<Double> shape) {
    /**
     * Refuses null.
     *
     * @param measures how many measures the profiles have
     * @param distance the distance
     * @param elevation the difference of their means
     * @param firstScatter the scatter of the first profile
     * @param secondScatter the scatter of the second profile
     * @param shape the correlation of the profiles
     */
    public ProfileComparison {
        requireNonNull(shape);
    }

    /**
     * {@return the comparison; undefined for fewer than two measures}
     *
     * @param first the first profile, such as self
     * @param second the second profile, such as others, over the same measures in the same order
     */
    public static Estimate<ProfileComparison> between(double[] first, double[] second) {
        checkArgument(first.length == second.length, "profiles of %s and %s measures", first.length, second.length);
        checkArgument(
                Arrays.stream(first).allMatch(Double::isFinite)
                        && Arrays.stream(second).allMatch(Double::isFinite),
                "a score is not finite");
        if (first.length < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            squares += (first[i] - second[i]) * (first[i] - second[i]);
        }
        var correlation = Moments.correlation(first, second);
        return Estimate.of(new ProfileComparison(
                first.length,
                Math.sqrt(squares),
                Moments.mean(first) - Moments.mean(second),
                Math.sqrt(Moments.sumOfSquares(first)),
                Math.sqrt(Moments.sumOfSquares(second)),
                correlation.isPresent()
                        ? Estimate.of(correlation.getAsDouble())
                        : Estimate.undefined(UndefinedReason.NO_VARIANCE)));
    }

    /** {@return how many measures there are, and no score} */
    @Override
    public String toString() {
        return "ProfileComparison[" + measures + " measures]";
    }
}
