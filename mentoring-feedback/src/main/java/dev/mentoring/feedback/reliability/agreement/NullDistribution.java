package dev.mentoring.feedback.reliability.agreement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What raters who do not agree at all would answer: the scale and the variance that agreement is held against.
 *
 * @param lowest the lowest answer of the scale
 * @param highest the highest answer, above the lowest
 * @param variance the variance of answers without agreement, above 0
 */
public record NullDistribution(double lowest, double highest, double variance) {
    /**
     * Checks the numbers.
     *
     * @param lowest the lowest answer of the scale
     * @param highest the highest answer, above the lowest
     * @param variance the variance of answers without agreement, above 0
     */
    public NullDistribution {
        checkArgument(
                Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest,
                "no scale: %s to %s",
                lowest,
                highest);
        checkArgument(variance > 0 && Double.isFinite(variance), "a variance above 0, but was %s", variance);
    }

    /**
     * {@return every answer as likely as any other: (A² − 1) / 12 for A answers in steps of 1 (James, Demaree and Wolf 1984)}
     *
     * @param lowest the lowest answer
     * @param highest the highest answer, above the lowest
     */
    public static NullDistribution uniform(int lowest, int highest) {
        return uniform(lowest, highest, 1);
    }

    /**
     * {@return every answer as likely as any other, on a scale in steps}
     *
     * @param lowest the lowest answer
     * @param highest the highest answer, above the lowest by a number of steps
     * @param step the distance between neighbours, at least 1
     */
    public static NullDistribution uniform(int lowest, int highest, int step) {
        checkArgument(
                step >= 1 && ((long) highest - lowest) % step == 0,
                "no scale goes from %s to %s by steps of %s",
                lowest,
                highest,
                step);
        double answers = ((double) highest - lowest) / step + 1;
        return new NullDistribution(lowest, highest, step * (double) step * (answers * answers - 1) / 12);
    }
}
