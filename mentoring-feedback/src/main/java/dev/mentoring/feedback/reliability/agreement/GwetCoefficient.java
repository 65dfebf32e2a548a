package dev.mentoring.feedback.reliability.agreement;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Gwet’s agreement coefficient of many raters: AC1 with identity weights, AC2 with others (Gwet 2008, 2014). Unlike kappa it
 * stays high when nearly everybody chooses the same category. Ratings may be missing; all categories of the scale count,
 * used or not. Begin with {@link #of}. Time is O(n q²) for n units and q categories.
 *
 * @param value the coefficient, at most 1
 * @param observedAgreement the weighted share of pairs who agree, mean over the units with two ratings or more, 0 to 1
 * @param chanceAgreement the share to be expected by chance, 0 to below 1
 * @param standardError the standard error for units drawn from a large number; undefined with one unit
 * @param units how many units have a rating
 */
public record GwetCoefficient(
        double value, double observedAgreement, double chanceAgreement, Estimate<Double> standardError, int units) {
    /**
     * Refuses null.
     *
     * @param value the coefficient
     * @param observedAgreement the weighted share of pairs who agree
     * @param chanceAgreement the share to be expected by chance
     * @param standardError the standard error for units drawn from a large number
     * @param units how many units have a rating
     */
    public GwetCoefficient {
        requireNonNull(standardError);
    }

    /**
     * {@return the coefficient; undefined when no unit has two ratings or the scale has one category}
     *
     * @param counts how many raters chose each category
     * @param weights how much two categories agree
     */
    public static Estimate<GwetCoefficient> of(CategoryCounts counts, AgreementWeights weights) {
        requireNonNull(weights);
        if (counts.categories() < 2) {
            return Estimate.undefined(UndefinedReason.ONE_CATEGORY);
        }
        GwetAnalysis analysis = new GwetAnalysis(counts, weights);
        return analysis.comparable() == 0
                ? Estimate.undefined(UndefinedReason.NO_PAIRS)
                : Estimate.of(analysis.coefficient());
    }

    /**
     * {@return the interval by Student’s distribution with one degree of freedom less than units; it may reach beyond 1}
     *
     * @param level the confidence, between 0 and 1
     */
    public Estimate<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.checkLevel(level);
        return standardError.map(error -> {
            double reach = error * TDistribution.of(units - 1.0).inverseSurvivalProbability((1 - level) / 2);
            return new ConfidenceInterval(value - reach, value + reach, level);
        });
    }
}
