package dev.mentoring.feedback.reliability.consistency;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/** What more items, or more raters, do to a reliability (Spearman 1910, Brown 1910). */
public final class SpearmanBrown {
    /** A number of raters that exceeds a whole number by no more than this is that whole number. */
    private static final double ROUNDING = 1e-9;

    private SpearmanBrown() {}

    /**
     * {@return the reliability of the mean of several ratings, k r / (1 + (k − 1) r); undefined when the denominator is not
     * positive}
     *
     * @param reliability the reliability r of one rating, at most 1
     * @param factor how many ratings k, or how many times as many; above 0
     */
    public static Estimate<Double> steppedUp(double reliability, double factor) {
        checkArgument(factor > 0 && Double.isFinite(factor), "a number of ratings above 0, but was %s", factor);
        checkArgument(reliability <= 1, "a reliability is at most 1, but was %s", reliability);
        double denominator = 1 + (factor - 1) * reliability;
        return denominator > 0
                ? Estimate.of(factor * reliability / denominator)
                : Estimate.undefined(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
    }

    /**
     * {@return how many ratings reach a reliability: R (1 − r) / (r (1 − R)), not rounded; undefined when r is not above 0}
     *
     * @param single the reliability r of one rating, at most 1
     * @param target the reliability R wanted for their mean, above 0 and below 1
     */
    public static Estimate<Double> ratingsNeeded(double single, double target) {
        checkArgument(target > 0 && target < 1, "a target between 0 and 1, but was %s", target);
        checkArgument(single <= 1, "a reliability is at most 1, but was %s", single);
        return single > 0
                ? Estimate.of(target * (1 - single) / (single * (1 - target)))
                : Estimate.undefined(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
    }

    /**
     * {@return how many raters reach a reliability: the whole number at or above {@link #ratingsNeeded}, at least 1}
     *
     * @param single the reliability of one rater, at most 1
     * @param target the reliability wanted for their mean, above 0 and below 1
     */
    public static Estimate<Long> ratersNeeded(double single, double target) {
        return ratingsNeeded(single, target).map(needed -> Math.max(1, (long) Math.ceil(needed - ROUNDING)));
    }
}
