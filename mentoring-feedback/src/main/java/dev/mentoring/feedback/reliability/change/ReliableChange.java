package dev.mentoring.feedback.reliability.change;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * The error of a difference between two measurements of one person on one scale, and the reliable change index (Jacobson and
 * Truax 1991): the difference over √2 standard errors of measurement. Higher is better on the scale. Begin with {@link #of}.
 *
 * @param standardErrorOfMeasurement the standard error of one measurement, above 0, in units of the scale
 */
public record ReliableChange(double standardErrorOfMeasurement) {
    /** The critical value of the authors. */
    public static final double CRITICAL_VALUE = 1.96;

    /**
     * Checks the number.
     *
     * @param standardErrorOfMeasurement the standard error of one measurement, above 0
     */
    public ReliableChange {
        checkArgument(
                standardErrorOfMeasurement > 0 && Double.isFinite(standardErrorOfMeasurement),
                "a standard error above 0, but was %s",
                standardErrorOfMeasurement);
    }

    /**
     * {@return the error that follows from a reliability: s √(1 − r) for one measurement; undefined when the reliability is
     * negative, or when there is no error}
     *
     * @param standardDeviation the standard deviation s of the scale before, 0 or more
     * @param reliability the reliability r of the scale, at most 1
     */
    public static Estimate<ReliableChange> of(double standardDeviation, double reliability) {
        checkArgument(
                standardDeviation >= 0 && Double.isFinite(standardDeviation),
                "a standard deviation is 0 or more, but was %s",
                standardDeviation);
        checkArgument(reliability <= 1, "a reliability is at most 1, but was %s", reliability);
        if (reliability < 0) {
            return Estimate.undefined(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        }
        double error = standardDeviation * Math.sqrt(1 - reliability);
        return error > 0
                ? Estimate.of(new ReliableChange(error))
                : Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE);
    }

    /** {@return the standard error of a difference, √2 times that of a measurement} */
    public double standardErrorOfDifference() {
        return Math.sqrt(2 * standardErrorOfMeasurement * standardErrorOfMeasurement);
    }

    /**
     * {@return the reliable change index}
     *
     * @param before the measurement before
     * @param after the measurement after
     */
    public double index(double before, double after) {
        return (after - before) / standardErrorOfDifference();
    }

    /**
     * {@return the smallest difference that is more than error}
     *
     * @param criticalValue how many standard errors that takes, above 0; usually {@link #CRITICAL_VALUE}
     */
    public double smallestReliableChange(double criticalValue) {
        checkArgument(criticalValue > 0, "a critical value above 0, but was %s", criticalValue);
        return criticalValue * standardErrorOfDifference();
    }

    /**
     * {@return what can be said of a difference; one of exactly the smallest reliable change is no more than error}
     *
     * @param before the measurement before
     * @param after the measurement after
     * @param criticalValue how many standard errors it takes, above 0; usually {@link #CRITICAL_VALUE}
     */
    public ChangeVerdict verdict(double before, double after, double criticalValue) {
        double smallest = smallestReliableChange(criticalValue);
        double difference = after - before;
        if (difference > smallest) {
            return ChangeVerdict.RELIABLE_GAIN;
        }
        return difference < -smallest ? ChangeVerdict.RELIABLE_LOSS : ChangeVerdict.NO_RELIABLE_CHANGE;
    }
}
