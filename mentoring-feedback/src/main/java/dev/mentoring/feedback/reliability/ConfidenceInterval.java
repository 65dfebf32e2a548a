package dev.mentoring.feedback.reliability;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Two limits between which the true value lies with a stated confidence.
 *
 * @param lower the lower limit
 * @param upper the upper limit, not below the lower
 * @param level the confidence, between 0 and 1, for example 0.95
 */
public record ConfidenceInterval(double lower, double upper, double level) {
    /** The usual confidence. */
    public static final double USUAL_LEVEL = 0.95;

    /**
     * Checks the order and the level.
     *
     * @param lower the lower limit
     * @param upper the upper limit, not below the lower
     * @param level the confidence, between 0 and 1
     */
    public ConfidenceInterval {
        checkArgument(
                Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper,
                "no interval: from %s to %s",
                lower,
                upper);
        checkLevel(level);
    }

    /**
     * Refuses a confidence that is none.
     *
     * @param level the confidence
     * @return the same
     * @throws IllegalArgumentException when it does not lie between 0 and 1
     */
    public static double checkLevel(double level) {
        checkArgument(level > 0 && level < 1, "a confidence lies between 0 and 1, but was %s", level);
        return level;
    }

    /**
     * {@return whether a value lies within, limits included}
     *
     * @param value the value
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
