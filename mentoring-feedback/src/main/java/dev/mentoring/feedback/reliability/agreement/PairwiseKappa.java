package dev.mentoring.feedback.reliability.agreement;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Two kappas of several raters, who must be the same for all units, built from all pairs of them. Both need complete ratings
 * of at least two raters; time is O(m² (n + q²)) for m raters, n units and q categories.
 */
public final class PairwiseKappa {
    private PairwiseKappa() {}

    /**
     * {@return the exact kappa of several raters: mean agreement of the pairs over their mean agreement by chance (Conger
     * 1980)}
     *
     * @param ratings the ratings, units in rows and raters in columns
     */
    public static Estimate<Double> conger(RatingTable ratings) {
        return pairs(ratings).flatMap(tables -> {
            double observed = 0;
            double chance = 0;
            for (ContingencyTable table : tables) {
                Estimate<CohenKappa> kappa = CohenKappa.of(table, AgreementWeights.IDENTITY);
                // Two raters who use one and the same category agree, by chance too.
                observed +=
                        kappa.map(CohenKappa::observedAgreement).toOptional().orElse(1.0);
                chance += kappa.map(CohenKappa::chanceAgreement).toOptional().orElse(1.0);
            }
            double beyond = tables.size() - chance;
            return beyond > 0
                    ? Estimate.of((observed - chance) / beyond)
                    : Estimate.undefined(UndefinedReason.ONE_CATEGORY);
        });
    }

    /**
     * {@return the mean of Cohen’s kappas of all pairs (Light 1971); undefined when one of them is}
     *
     * @param ratings the ratings, units in rows and raters in columns
     */
    public static Estimate<Double> light(RatingTable ratings) {
        return pairs(ratings).flatMap(tables -> {
            Estimate<Double> sum = Estimate.of(0.0);
            for (ContingencyTable table : tables) {
                Estimate<Double> kappa =
                        CohenKappa.of(table, AgreementWeights.IDENTITY).map(CohenKappa::value);
                sum = sum.flatMap(before -> kappa.map(each -> before + each));
            }
            return sum.map(all -> all / tables.size());
        });
    }

    private static Estimate<List<ContingencyTable>> pairs(RatingTable ratings) {
        if (ratings.raters() < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        if (ratings.units() == 0) {
            return Estimate.undefined(UndefinedReason.NO_DATA);
        }
        if (!ratings.isComplete()) {
            return Estimate.undefined(UndefinedReason.UNEQUAL_NUMBERS_OF_RATINGS);
        }
        double[] values = ContingencyTable.distinctValues(ratings);
        List<ContingencyTable> tables = new ArrayList<>();
        for (int first = 0; first < ratings.raters(); first++) {
            for (int second = first + 1; second < ratings.raters(); second++) {
                tables.add(ContingencyTable.between(ratings, values, first, second));
            }
        }
        return Estimate.of(tables);
    }
}
