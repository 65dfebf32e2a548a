package dev.mentoring.feedback.reliability.consistency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * McDonald’s omega: the share of the variance of the sum of the items, in their own units, that one common factor explains
 * (McDonald 1999). Two denominators are in use; they agree when the model fits, and which one a number has must be said.
 *
 * <p>Begin with {@code OneFactorModel.of(answers).map(McDonaldOmega::of)}.
 *
 * @param ofModelVariance (Σλ)² / ((Σλ)² + Σθ): over the variance that the model implies; 0 to 1
 * @param ofObservedVariance (Σλ)² / s²: over the variance of the sums as observed; may exceed 1 where the model does not fit
 */
public record McDonaldOmega(Estimate<Double> ofModelVariance, Estimate<Double> ofObservedVariance) {
    /**
     * Refuses null.
     *
     * @param ofModelVariance over the variance that the model implies
     * @param ofObservedVariance over the variance of the sums as observed
     */
    public McDonaldOmega {
        requireNonNull(ofModelVariance);
        requireNonNull(ofObservedVariance);
    }

    /**
     * {@return omega of a model of one factor}
     *
     * @param model the model
     */
    public static McDonaldOmega of(OneFactorModel model) {
        double sum = 0;
        double unique = 0;
        for (int item = 0; item < model.loadings().length(); item++) {
            double deviation = model.standardDeviations().get(item);
            double loading = model.loadings().get(item);
            sum += loading * deviation;
            unique += (1 - loading * loading) * deviation * deviation;
        }
        return new McDonaldOmega(ratio(sum * sum, sum * sum + unique), ratio(sum * sum, model.varianceOfTotals()));
    }

    private static Estimate<Double> ratio(double common, double whole) {
        return whole > 0 ? Estimate.of(common / whole) : Estimate.undefined(UndefinedReason.NO_VARIANCE);
    }
}
