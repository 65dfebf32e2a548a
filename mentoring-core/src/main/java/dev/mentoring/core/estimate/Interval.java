package dev.mentoring.core.estimate;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An interval that holds a true value with 95 % confidence.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower one
 */
public record Interval(double low, double high) {
    /**
     * Checks the order of the ends.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public Interval {
        checkArgument(low <= high, "an interval from %s to %s", low, high);
    }
}
