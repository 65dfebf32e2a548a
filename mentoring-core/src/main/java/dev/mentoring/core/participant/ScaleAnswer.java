package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An answer on a numbered scale, such as 4 of 1 to 5.
 *
 * @param value the answer, from {@code lowest} to {@code highest}
 * @param lowest the lowest possible answer
 * @param highest the highest possible answer; above the lowest
 */
public record ScaleAnswer(int value, int lowest, int highest) {
    /**
     * Checks the range.
     *
     * @param value the answer, from {@code lowest} to {@code highest}
     * @param lowest the lowest possible answer
     * @param highest the highest possible answer; above the lowest
     */
    public ScaleAnswer {
        checkArgument(isValid(value, lowest, highest), "%s is not on a scale from %s to %s", value, lowest, highest);
    }

    /**
     * {@return whether a number can be an answer: the scale goes up, and the number is on it}
     *
     * @param value the number
     * @param lowest the lowest possible answer
     * @param highest the highest possible answer
     */
    public static boolean isValid(int value, int lowest, int highest) {
        return lowest < highest && lowest <= value && value <= highest;
    }

    /** {@return the answer as a share of the scale in basis points, 0 to 10 000, rounded down} */
    public int basisPoints() {
        return (int) ((value - (long) lowest) * 10_000 / ((long) highest - lowest));
    }
}
