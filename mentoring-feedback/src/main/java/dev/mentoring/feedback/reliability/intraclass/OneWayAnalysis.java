package dev.mentoring.feedback.reliability.intraclass;

import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Analysis of variance with units as the only factor, whose numbers of ratings may differ. The number of ratings that
 * stands for all is k₀ = (N − Σnᵢ²/N) / (n − 1) (Haggard 1958); it is the common number when they are equal.
 */
final class OneWayAnalysis {
    private final int units;
    private final int ratings;
    private final double typicalNumber;
    private final boolean balanced;
    private final double between;
    private final double within;

    OneWayAnalysis(RatingTable table) {
        double[] means = new double[table.units()];
        int[] numbers = new int[table.units()];
        int rated = 0;
        int all = 0;
        long squares = 0;
        double sum = 0;
        double squaresWithin = 0;
        for (int unit = 0; unit < table.units(); unit++) {
            double[] values = table.ratingsOf(unit);
            if (values.length > 0) {
                means[rated] = Moments.mean(values);
                numbers[rated++] = values.length;
                all += values.length;
                squares += (long) values.length * values.length;
                sum += means[rated - 1] * values.length;
                squaresWithin += Moments.sumOfSquares(values);
            }
        }
        units = rated;
        ratings = all;
        balanced = (long) all * all == rated * squares;
        double squaresBetween = 0;
        for (int unit = 0; unit < rated; unit++) {
            double distance = means[unit] - sum / all;
            squaresBetween += numbers[unit] * distance * distance;
        }
        typicalNumber = (all - (double) squares / all) / (rated - 1);
        between = rated < 2 || Moments.isNegligible(squaresBetween, squaresBetween + squaresWithin + sum * sum)
                ? 0
                : squaresBetween / (rated - 1);
        within = all == rated ? 0 : squaresWithin / (all - rated);
    }

    double meanSquareBetween() {
        return between;
    }

    double meanSquareWithin() {
        return within;
    }

    double typicalNumber() {
        return typicalNumber;
    }

    boolean isBalanced() {
        return balanced;
    }

    int units() {
        return units;
    }

    IntraclassCorrelation single(double level) {
        return correlation((between - within) / (between + (typicalNumber - 1) * within), level, typicalNumber - 1);
    }

    IntraclassCorrelation average(double level) {
        if (units >= 2 && ratings > units && between == 0) {
            return new IntraclassCorrelation(
                    Estimate.undefined(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS),
                    test(),
                    Estimate.undefined(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS));
        }
        return correlation(1 - within / between, level, 0);
    }

    /** The limits of F become those of the correlation by (F − 1) / (F + shift). */
    private IntraclassCorrelation correlation(double value, double level, double shift) {
        if (units < 2) {
            return IntraclassCorrelation.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        if (ratings == units) {
            return IntraclassCorrelation.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        if (between == 0 && within == 0) {
            return IntraclassCorrelation.undefined(UndefinedReason.NO_VARIANCE);
        }
        return new IntraclassCorrelation(Estimate.of(value), test(), test().map(test -> {
            double tail = (1 - level) / 2;
            double free = units - 1.0;
            double error = ratings - units;
            double low = test.statistic() / FDistribution.of(free, error).inverseSurvivalProbability(tail);
            double high = test.statistic() * FDistribution.of(error, free).inverseSurvivalProbability(tail);
            return new ConfidenceInterval((low - 1) / (low + shift), (high - 1) / (high + shift), level);
        }));
    }

    private Estimate<VarianceRatioTest> test() {
        return within == 0
                ? Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE)
                : Estimate.of(VarianceRatioTest.of(between / within, units - 1.0, ratings - units));
    }
}
