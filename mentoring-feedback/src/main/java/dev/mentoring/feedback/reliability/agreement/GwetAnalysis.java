package dev.mentoring.feedback.reliability.agreement;

import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/** Works out {@link GwetCoefficient}, in the notation of Gwet (2014): observed agreement and chance, unit by unit. */
final class GwetAnalysis {
    private final CategoryCounts counts;
    private final AgreementWeights weights;
    private final int rated;
    private final int comparable;
    private final double[] shares;
    private final double chanceFactor;

    GwetAnalysis(CategoryCounts counts, AgreementWeights weights) {
        this.counts = counts;
        this.weights = weights;
        int categories = counts.categories();
        int atLeastOne = 0;
        int atLeastTwo = 0;
        shares = new double[categories];
        for (int unit = 0; unit < counts.units(); unit++) {
            double ratings = counts.ratings(unit);
            atLeastOne += ratings >= 1 ? 1 : 0;
            atLeastTwo += ratings >= 2 ? 1 : 0;
            for (int category = 0; ratings > 0 && category < categories; category++) {
                shares[category] += counts.count(unit, category) / ratings;
            }
        }
        rated = atLeastOne;
        comparable = atLeastTwo;
        double sumOfWeights = 0;
        for (int i = 0; i < categories; i++) {
            shares[i] /= rated;
            for (int j = 0; j < categories; j++) {
                sumOfWeights += weights.between(i, j, categories);
            }
        }
        chanceFactor = sumOfWeights / (categories * (categories - 1.0));
    }

    int comparable() {
        return comparable;
    }

    GwetCoefficient coefficient() {
        double observed = 0;
        double chance = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            observed += agreement(unit) / comparable;
        }
        for (double share : shares) {
            chance += chanceFactor * share * (1 - share);
        }
        double value = (observed - chance) / (1 - chance);
        return new GwetCoefficient(value, observed, chance, standardError(value, chance), rated);
    }

    private Estimate<Double> standardError(double value, double chance) {
        if (rated < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        double squares = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            if (counts.ratings(unit) > 0) {
                double ofUnit = counts.ratings(unit) < 2
                        ? 0
                        : (double) rated / comparable * (agreement(unit) - chance) / (1 - chance);
                double deviation = ofUnit - 2 * (1 - value) * (chance(unit) - chance) / (1 - chance) - value;
                squares += deviation * deviation;
            }
        }
        return Estimate.of(Math.sqrt(squares / (rated * (rated - 1.0))));
    }

    /** The weighted share of the pairs of a unit who agree; 0 without a pair. */
    private double agreement(int unit) {
        double ratings = counts.ratings(unit);
        if (ratings < 2) {
            return 0;
        }
        double agreeing = 0;
        int categories = counts.categories();
        for (int i = 0; i < categories; i++) {
            double weighted = 0;
            for (int j = 0; counts.count(unit, i) > 0 && j < categories; j++) {
                weighted += weights.between(i, j, categories) * counts.count(unit, j);
            }
            agreeing += counts.count(unit, i) * (weighted - 1);
        }
        return agreeing / (ratings * (ratings - 1));
    }

    private double chance(int unit) {
        double chance = 0;
        for (int category = 0; category < shares.length; category++) {
            chance += counts.count(unit, category) * (1 - shares[category]) / counts.ratings(unit);
        }
        return chanceFactor * chance;
    }
}
