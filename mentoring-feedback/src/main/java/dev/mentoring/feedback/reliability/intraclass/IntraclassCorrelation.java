package dev.mentoring.feedback.reliability.intraclass;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * One intraclass correlation. It may be negative, when units differ less than chance would make them.
 *
 * @param value the correlation, at most 1
 * @param test the test of whether it is zero; undefined without error variance
 * @param interval the interval; undefined without error variance, and for absolute agreement also where the approximation
 *     (Satterthwaite’s) leaves almost no degrees of freedom
 */
public record IntraclassCorrelation(
        Estimate<Double> value, Estimate<VarianceRatioTest> test, Estimate<ConfidenceInterval> interval) {
    /**
     * Refuses null.
     *
     * @param value the correlation
     * @param test the test of whether it is zero
     * @param interval the interval
     */
    public IntraclassCorrelation {
        requireNonNull(value);
        requireNonNull(test);
        requireNonNull(interval);
    }

    static IntraclassCorrelation undefined(UndefinedReason reason) {
        return new IntraclassCorrelation(
                Estimate.undefined(reason), Estimate.undefined(reason), Estimate.undefined(reason));
    }
}
