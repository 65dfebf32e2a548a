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
        checkArgument(lowest < highest, "a scale goes up, but was %s to %s", lowest, highest);
        checkArgument(
                lowest <= value && value <= highest, "%s is not on the scale from %s to %s", value, lowest, highest);
    }

    /** {@return the answer as a share of the scale in basis points, 0 to 10 000, rounded down} */
    public int basisPoints() {
        return (int) ((value - (long) lowest) * 10_000 / ((long) highest - lowest));
    }
}
