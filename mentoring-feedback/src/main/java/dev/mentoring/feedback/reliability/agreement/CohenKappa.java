package dev.mentoring.feedback.reliability.agreement;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Cohen’s kappa of two raters: agreement beyond chance (Cohen 1960; weighted, 1968). Standard errors are those of large
 * samples (Fleiss, Cohen and Everitt 1969). Begin with {@link #of}. Time is O(q²) for q categories.
 *
 * @param value kappa, at most 1
 * @param observedAgreement the weighted share of units on which both agree, 0 to 1
 * @param chanceAgreement the share to be expected if both chose by chance, each with his own frequencies, 0 to below 1
 * @param standardError the standard error of kappa
 * @param standardErrorUnderNull the standard error when there is no agreement beyond chance, for a test
 */
public record CohenKappa(
        double value,
        double observedAgreement,
        double chanceAgreement,
        double standardError,
        double standardErrorUnderNull) {

    /**
     * {@return kappa; undefined without units, or when all ratings fall into one category}
     *
     * @param table how often the raters chose each pair of categories
     * @param weights how much two categories agree
     */
    public static Estimate<CohenKappa> of(ContingencyTable table, AgreementWeights weights) {
        requireNonNull(weights);
        double units = table.total();
        if (units == 0) {
            return Estimate.undefined(UndefinedReason.NO_PAIRS);
        }
        int categories = table.categories();
        double[] rows = new double[categories];
        double[] columns = new double[categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                rows[i] += table.count(i, j) / units;
                columns[j] += table.count(i, j) / units;
            }
        }
        for (int i = 0; i < categories; i++) {
            if (table.count(i, i) == units) {
                return Estimate.undefined(UndefinedReason.ONE_CATEGORY);
            }
        }
        return Estimate.of(of(table, weights, rows, columns));
    }

    private static CohenKappa of(ContingencyTable table, AgreementWeights weights, double[] rows, double[] columns) {
        int categories = table.categories();
        double units = table.total();
        double observed = 0;
        double chance = 0;
        double[] meanOfRow = new double[categories];
        double[] meanOfColumn = new double[categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                double weight = weights.between(i, j, categories);
                observed += weight * table.count(i, j) / units;
                chance += weight * rows[i] * columns[j];
                meanOfRow[i] += weight * columns[j];
                meanOfColumn[j] += weight * rows[i];
            }
        }
        double spread = 0;
        double spreadUnderNull = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                double weight = weights.between(i, j, categories);
                double margins = meanOfRow[i] + meanOfColumn[j];
                double deviation = weight * (1 - chance) - margins * (1 - observed);
                spread += table.count(i, j) / units * deviation * deviation;
                spreadUnderNull += rows[i] * columns[j] * (weight - margins) * (weight - margins);
            }
        }
        double centre = observed * chance - 2 * chance + observed;
        return new CohenKappa(
                (observed - chance) / (1 - chance),
                observed,
                chance,
                root(spread - centre * centre, units) / ((1 - chance) * (1 - chance)),
                root(spreadUnderNull - chance * chance, units) / (1 - chance));
    }

    /** A variance that is truly zero may come out just below by rounding. */
    private static double root(double variance, double units) {
        return Math.sqrt(Math.max(variance, 0) / units);
    }

    /** {@return kappa over its standard error; undefined when that is zero} */
    public Estimate<Double> z() {
        return standardError > 0
                ? Estimate.of(value / standardError)
                : Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE);
    }

    /**
     * {@return the interval of large samples, kappa and so many standard errors on either side; it may reach beyond 1}
     *
     * @param level the confidence, between 0 and 1
     */
    public ConfidenceInterval interval(double level) {
        double reach = standardError
                * NormalDistribution.of(0, 1)
                        .inverseSurvivalProbability((1 - ConfidenceInterval.checkLevel(level)) / 2);
        return new ConfidenceInterval(value - reach, value + reach, level);
    }
}
