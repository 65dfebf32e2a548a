package dev.mentoring.feedback.reliability.change;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * From where on a person belongs to those who do well rather than to those who begin: three cut-offs (Jacobson and Truax
 * 1991). Higher is better on the scale.
 *
 * @param beyondBeginners cut-off a: two standard deviations above the mean of beginners
 * @param withinProficient cut-off b: two standard deviations below the mean of those who do well
 * @param midway cut-off c: as many standard deviations from either mean
 */
public record CutOffs(double beyondBeginners, double withinProficient, double midway) {
    /**
     * {@return the cut-offs between two groups}
     *
     * @param proficientMean the mean of those who do well
     * @param proficientDeviation their standard deviation, above 0
     * @param beginnerMean the mean of those who begin
     * @param beginnerDeviation their standard deviation, above 0
     */
    public static CutOffs between(
            double proficientMean, double proficientDeviation, double beginnerMean, double beginnerDeviation) {
        checkArgument(
                proficientDeviation > 0 && beginnerDeviation > 0,
                "standard deviations above 0, but were %s and %s",
                proficientDeviation,
                beginnerDeviation);
        return new CutOffs(
                beginnerMean + 2 * beginnerDeviation,
                proficientMean - 2 * proficientDeviation,
                (proficientDeviation * beginnerMean + beginnerDeviation * proficientMean)
                        / (proficientDeviation + beginnerDeviation));
    }
}
