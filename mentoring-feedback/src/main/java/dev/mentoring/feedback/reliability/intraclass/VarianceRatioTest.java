package dev.mentoring.feedback.reliability.intraclass;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The F test of whether units differ at all.
 *
 * @param statistic the ratio of the mean squares
 * @param numeratorDegreesOfFreedom the degrees of freedom above the line
 * @param denominatorDegreesOfFreedom the degrees of freedom below the line
 * @param pValue the probability of a ratio as large as this, or larger, when units do not differ
 */
public record VarianceRatioTest(
        double statistic, double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom, double pValue) {
    static VarianceRatioTest of(double statistic, double numerator, double denominator) {
        return new VarianceRatioTest(
                statistic,
                numerator,
                denominator,
                FDistribution.of(numerator, denominator).survivalProbability(statistic));
    }
}
