package dev.mentoring.feedback.reliability.consistency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * One common factor behind all items, fitted to their correlations by minimum residuals: the sum of the squared residuals
 * off the diagonal is smallest (Harman and Jones 1966), under the bound that no loading exceeds 1 (Harman and Fukuda 1966).
 *
 * <p>Each loading in turn is set to its best value given the others, until none moves by more than 1e-15, for at most
 * {@value #ITERATIONS} rounds; each round is O(k²) for k items. The sum of the loadings is not negative. The same table
 * gives the same model. Immutable and thread-safe.
 *
 * @param loadings the standardised loading of each item, −1 to 1
 * @param standardDeviations the standard deviation of each item, above 0
 * @param varianceOfTotals the variance of the sums of all items, as observed
 * @param warnings what to mind
 */
public record OneFactorModel(
        ImmutableDoubleArray loadings,
        ImmutableDoubleArray standardDeviations,
        double varianceOfTotals,
        ImmutableSet<ReliabilityWarning> warnings) {
    private static final int ITERATIONS = 100_000;
    private static final double PRECISION = 1e-15;
    private static final double NO_UNIQUE_VARIANCE = 1e-9;

    /**
     * Checks the numbers.
     *
     * @param loadings the standardised loading of each item, −1 to 1
     * @param standardDeviations the standard deviation of each item, above 0
     * @param varianceOfTotals the variance of the sums of all items, 0 or more
     * @param warnings what to mind
     */
    public OneFactorModel {
        checkArgument(
                loadings.length() == standardDeviations.length(),
                "%s loadings of %s items",
                loadings.length(),
                standardDeviations.length());
        checkArgument(loadings.stream().allMatch(loading -> Math.abs(loading) <= 1), "loadings: %s", loadings);
        checkArgument(
                standardDeviations.stream().allMatch(deviation -> deviation > 0 && Double.isFinite(deviation)),
                "standard deviations: %s",
                standardDeviations);
        checkArgument(varianceOfTotals >= 0 && Double.isFinite(varianceOfTotals), "variance: %s", varianceOfTotals);
        warnings = ImmutableSet.copyOf(warnings);
    }

    /**
     * {@return the model of the answers; undefined with fewer than three items, fewer than three people who answered all of
     * them, or an item that does not vary}
     *
     * @param answers the answers, people in rows and items in columns
     */
    public static Estimate<OneFactorModel> of(RatingTable answers) {
        RatingTable complete = answers.completeUnits();
        if (complete.raters() < 3) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        if (complete.units() < 3) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        ItemMatrix matrix = new ItemMatrix(complete);
        if (matrix.hasItemWithoutVariance()) {
            return Estimate.undefined(UndefinedReason.NO_VARIANCE);
        }
        double[] deviations = new double[matrix.items()];
        for (int item = 0; item < deviations.length; item++) {
            deviations[item] = Math.sqrt(Moments.variance(matrix.item(item)));
        }
        ImmutableSet.Builder<ReliabilityWarning> warnings = ImmutableSet.builder();
        if (complete.units() < answers.units()) {
            warnings.add(ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
        }
        return minimumResidual(matrix.correlations()).map(loadings -> {
            if (loadings.stream().anyMatch(loading -> 1 - loading * loading < NO_UNIQUE_VARIANCE)) {
                warnings.add(ReliabilityWarning.HEYWOOD_CASE);
            }
            return new OneFactorModel(
                    loadings,
                    ImmutableDoubleArray.copyOf(deviations),
                    Moments.variance(matrix.totals()),
                    warnings.build());
        });
    }

    /** The loadings that fit a correlation matrix best. */
    static Estimate<ImmutableDoubleArray> minimumResidual(double[][] correlations) {
        double[] loadings = start(correlations);
        for (int round = 0; round < ITERATIONS; round++) {
            double moved = 0;
            for (int i = 0; i < loadings.length; i++) {
                double best = bestLoading(correlations, loadings, i);
                moved = Math.max(moved, Math.abs(best - loadings[i]));
                loadings[i] = best;
            }
            if (moved <= PRECISION) {
                return Estimate.of(withPositiveSum(loadings));
            }
        }
        return Estimate.undefined(UndefinedReason.NOT_CONVERGED);
    }

    /** The item that correlates most with the others gives the signs and the first sizes. */
    private static double[] start(double[][] correlations) {
        int strongest = 0;
        double most = -1;
        for (int i = 0; i < correlations.length; i++) {
            double sum = 0;
            for (double correlation : correlations[i]) {
                sum += correlation * correlation;
            }
            if (sum > most) {
                most = sum;
                strongest = i;
            }
        }
        return correlations[strongest].clone();
    }

    private static double bestLoading(double[][] correlations, double[] loadings, int item) {
        double product = 0;
        double squares = 0;
        for (int j = 0; j < loadings.length; j++) {
            if (j != item) {
                product += correlations[item][j] * loadings[j];
                squares += loadings[j] * loadings[j];
            }
        }
        return squares == 0 ? 0 : Math.max(-1, Math.min(1, product / squares));
    }

    private static ImmutableDoubleArray withPositiveSum(double[] loadings) {
        double sum = 0;
        for (double loading : loadings) {
            sum += loading;
        }
        for (int i = 0; sum < 0 && i < loadings.length; i++) {
            loadings[i] = -loadings[i];
        }
        return ImmutableDoubleArray.copyOf(loadings);
    }
}
