package dev.mentoring.feedback.reliability.shrinkage;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A value before and after.
 *
 * @param raw the value as observed
 * @param shrunken the value drawn towards the common mean
 * @param weight the weight of the raw value in the shrunken one, 0 to 1; 1 leaves it as it is
 */
public record Shrunken(double raw, double shrunken, double weight) {
    /**
     * Checks the weight.
     *
     * @param raw the value as observed
     * @param shrunken the value drawn towards the common mean
     * @param weight the weight of the raw value, 0 to 1
     */
    public Shrunken {
        checkArgument(weight >= 0 && weight <= 1, "a weight lies between 0 and 1, but was %s", weight);
    }

    /**
     * {@return a value drawn towards a mean}
     *
     * @param raw the value as observed
     * @param mean the common mean
     * @param weight the weight of the raw value, 0 to 1
     */
    public static Shrunken towards(double raw, double mean, double weight) {
        return new Shrunken(raw, weight * raw + (1 - weight) * mean, weight);
    }

    /**
     * {@return Kelley’s estimate of a true score: the observed one, drawn towards the mean of the group by what the reliability
     * lacks of 1 (Kelley 1947)}
     *
     * @param observed the observed score
     * @param groupMean the mean of the group
     * @param reliability the reliability of the score, 0 to 1
     */
    public static Shrunken kelley(double observed, double groupMean, double reliability) {
        return towards(observed, groupMean, reliability);
    }
}
