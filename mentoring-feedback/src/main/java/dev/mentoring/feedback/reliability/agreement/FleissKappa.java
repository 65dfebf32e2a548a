package dev.mentoring.feedback.reliability.agreement;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * Fleiss’ kappa of many raters, each unit rated by equally many, not necessarily the same (Fleiss 1971). Standard errors hold
 * when there is no agreement beyond chance, and serve for a test (Fleiss, Nee and Landis 1979). Begin with {@link #of}. Time
 * is linear in the counts.
 *
 * @param value kappa, at most 1
 * @param observedAgreement the share of pairs of raters of a unit who agree, 0 to 1
 * @param chanceAgreement the share to be expected by chance, 0 to below 1
 * @param standardErrorUnderNull the standard error when there is no agreement beyond chance
 * @param byCategory kappa of each category against all others; undefined for a category that nobody chose
 * @param categoryStandardError the standard error of each of these when there is no agreement beyond chance
 */
public record FleissKappa(
        double value,
        double observedAgreement,
        double chanceAgreement,
        double standardErrorUnderNull,
        ImmutableList<Estimate<Double>> byCategory,
        double categoryStandardError) {
    /**
     * Refuses null.
     *
     * @param value kappa
     * @param observedAgreement the share of pairs of raters of a unit who agree
     * @param chanceAgreement the share to be expected by chance
     * @param standardErrorUnderNull the standard error when there is no agreement beyond chance
     * @param byCategory kappa of each category against all others
     * @param categoryStandardError the standard error of each of these when there is no agreement beyond chance
     */
    public FleissKappa {
        byCategory = ImmutableList.copyOf(byCategory);
    }

    /**
     * {@return kappa; undefined when units have less than two ratings or not all equally many, or when all ratings fall into
     * one category}
     *
     * @param counts how many raters chose each category
     */
    public static Estimate<FleissKappa> of(CategoryCounts counts) {
        int raters = counts.ratings(0);
        for (int unit = 1; unit < counts.units(); unit++) {
            if (counts.ratings(unit) != raters) {
                return Estimate.undefined(UndefinedReason.UNEQUAL_NUMBERS_OF_RATINGS);
            }
        }
        if (raters < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        return counts.isOneCategory()
                ? Estimate.undefined(UndefinedReason.ONE_CATEGORY)
                : Estimate.of(of(counts, raters));
    }

    private static FleissKappa of(CategoryCounts counts, int raters) {
        double pairs = (double) counts.units() * raters * (raters - 1);
        double agreeing = 0;
        double chance = 0;
        double spread = 0;
        double skew = 0;
        ImmutableList.Builder<Estimate<Double>> byCategory = ImmutableList.builder();
        for (int category = 0; category < counts.categories(); category++) {
            double sum = 0;
            double same = 0;
            double split = 0;
            for (int unit = 0; unit < counts.units(); unit++) {
                double count = counts.count(unit, category);
                sum += count;
                same += count * (count - 1);
                split += count * (raters - count);
            }
            double share = sum / counts.units() / raters;
            double product = share * (1 - share);
            agreeing += same;
            chance += share * share;
            spread += product;
            skew += product * (1 - 2 * share);
            byCategory.add(
                    sum == 0 ? Estimate.undefined(UndefinedReason.NO_DATA) : Estimate.of(1 - split / pairs / product));
        }
        double observed = agreeing / pairs;
        return new FleissKappa(
                (observed - chance) / (1 - chance),
                observed,
                chance,
                Math.sqrt(2 / pairs * (spread * spread - skew)) / spread,
                byCategory.build(),
                Math.sqrt(2 / pairs));
    }

    /** {@return kappa over its standard error under chance, to be held against the normal distribution} */
    public double z() {
        return value / standardErrorUnderNull;
    }
}
