package dev.mentoring.feedback.reliability.shrinkage;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/** How the variance τ² of the true values is estimated. A negative solution is 0, which means complete pooling. */
public enum HeterogeneityEstimator implements Labelled {
    /** From Cochran’s Q, without iteration (DerSimonian and Laird 1986). */
    DERSIMONIAN_LAIRD,
    /** Restricted maximum likelihood, by Fisher’s scoring (Viechtbauer 2005). */
    RESTRICTED_MAXIMUM_LIKELIHOOD,
    /** The τ² under which Q is its own expectation (Paule and Mandel 1982). */
    PAULE_MANDEL;

    private static final int ITERATIONS = 1000;
    private static final double PRECISION = 1e-14;

    Estimate<Double> estimate(double[] values, double[] variances) {
        return switch (this) {
            case DERSIMONIAN_LAIRD -> Estimate.of(dersimonianLaird(values, variances));
            case RESTRICTED_MAXIMUM_LIKELIHOOD -> iterate(values, variances, HeterogeneityEstimator::scoringStep);
            case PAULE_MANDEL -> iterate(values, variances, HeterogeneityEstimator::newtonStep);
        };
    }

    private static double dersimonianLaird(double[] values, double[] variances) {
        WeightedSums sums = new WeightedSums(values, variances, 0);
        double scale = sums.weights - sums.squaredWeights / sums.weights;
        return Math.max(0, (sums.dispersion - (values.length - 1)) / scale);
    }

    private interface Step {
        double from(WeightedSums sums, int units);
    }

    private static Estimate<Double> iterate(double[] values, double[] variances, Step step) {
        // Paule and Mandel’s equation is convex and falling: from 0 Newton’s steps never overshoot.
        double heterogeneity = 0;
        for (int i = 0; i < ITERATIONS; i++) {
            double moved = step.from(new WeightedSums(values, variances, heterogeneity), values.length);
            double next = Math.max(0, heterogeneity + moved);
            if (Math.abs(next - heterogeneity) <= PRECISION * (1 + heterogeneity)) {
                return Estimate.of(next);
            }
            heterogeneity = next;
        }
        return Estimate.undefined(UndefinedReason.NOT_CONVERGED);
    }

    private static double newtonStep(WeightedSums sums, int units) {
        return sums.squaredDispersion == 0 ? 0 : (sums.dispersion - (units - 1)) / sums.squaredDispersion;
    }

    private static double scoringStep(WeightedSums sums, int units) {
        double trace = sums.weights - sums.squaredWeights / sums.weights;
        double information = sums.squaredWeights
                - 2 * sums.cubedWeights / sums.weights
                + sums.squaredWeights / sums.weights * sums.squaredWeights / sums.weights;
        return (sums.squaredDispersion - trace) / information;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ShrinkageTexts.CATALOGUE.label(this);
    }
}
