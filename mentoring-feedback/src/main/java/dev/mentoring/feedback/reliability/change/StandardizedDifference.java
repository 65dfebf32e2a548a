package dev.mentoring.feedback.reliability.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * The difference of the means of two independent groups in standard deviations. Begin with {@link #between}.
 *
 * @param cohenD over the pooled standard deviation (Cohen 1988)
 * @param hedgesG Cohen’s d, freed of its bias in small samples by the exact factor J (Hedges 1981)
 * @param glassDelta over the standard deviation of the comparison group (Glass 1976)
 * @param standardErrorOfG the standard error of Hedges’ g in large samples, J √((n₁ + n₂)/(n₁n₂) + d²/(2(n₁ + n₂))) (Hedges
 *     and Olkin 1985)
 */
public record StandardizedDifference(
        Estimate<Double> cohenD,
        Estimate<Double> hedgesG,
        Estimate<Double> glassDelta,
        Estimate<Double> standardErrorOfG) {
    /**
     * Refuses null.
     *
     * @param cohenD over the pooled standard deviation
     * @param hedgesG Cohen’s d, freed of its bias
     * @param glassDelta over the standard deviation of the comparison group
     * @param standardErrorOfG the standard error of Hedges’ g
     */
    public StandardizedDifference {
        requireNonNull(cohenD);
        requireNonNull(hedgesG);
        requireNonNull(glassDelta);
        requireNonNull(standardErrorOfG);
    }

    /**
     * {@return the difference, positive when the first group is higher; undefined when a group has fewer than two values or no
     * value differs from another of its group}
     *
     * @param values the values of the group in question, finite
     * @param comparison the values of the comparison group, finite
     */
    public static StandardizedDifference between(double[] values, double[] comparison) {
        if (values.length < 2 || comparison.length < 2) {
            Estimate<Double> none = Estimate.undefined(UndefinedReason.TOO_FEW_UNITS);
            return new StandardizedDifference(none, none, none, none);
        }
        double difference = Moments.mean(values) - Moments.mean(comparison);
        double size = (double) values.length + comparison.length;
        double pooled = (Moments.sumOfSquares(values) + Moments.sumOfSquares(comparison)) / (size - 2);
        double correction = correction(values.length + comparison.length - 2);
        Estimate<Double> cohenD = over(difference, pooled);
        return new StandardizedDifference(
                cohenD,
                cohenD.map(d -> d * correction),
                over(difference, Moments.variance(comparison)),
                cohenD.map(d -> correction * Math.sqrt(size / values.length / comparison.length + d * d / (2 * size))));
    }

    private static Estimate<Double> over(double difference, double variance) {
        return variance > 0
                ? Estimate.of(difference / Math.sqrt(variance))
                : Estimate.undefined(UndefinedReason.NO_VARIANCE);
    }

    /**
     * {@return the factor J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)) that frees Cohen’s d of its bias, below 1} The ratio of the
     * gamma functions is multiplied up from that for 2 or 3, in O(m).
     *
     * @param degreesOfFreedom the degrees of freedom m, at least 2
     */
    public static double correction(int degreesOfFreedom) {
        checkArgument(degreesOfFreedom >= 2, "at least 2 degrees of freedom, but %s", degreesOfFreedom);
        boolean even = degreesOfFreedom % 2 == 0;
        double ratio = even ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
        for (int m = even ? 4 : 5; m <= degreesOfFreedom; m += 2) {
            ratio *= (m - 2.0) / (m - 3.0);
        }
        return ratio / Math.sqrt(degreesOfFreedom / 2.0);
    }
}
