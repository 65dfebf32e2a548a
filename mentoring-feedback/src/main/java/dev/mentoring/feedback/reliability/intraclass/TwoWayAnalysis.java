package dev.mentoring.feedback.reliability.intraclass;

import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.reliability.consistency.SpearmanBrown;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Analysis of variance of complete ratings with units and raters as factors, one rating a cell. The notation is that of
 * Shrout and Fleiss (1979); the limits for ICC(2,·) are those of McGraw and Wong (1996) with the errata of p. 390: ICC(2,k)
 * takes the limits of ICC(2,1), stepped up.
 */
final class TwoWayAnalysis {
    private static final double ROUNDING = 1e-12;

    /** Below this the quantiles of F grow beyond what doubles can tell apart, and limits from them are wrong. */
    private static final double LEAST_FREEDOM = 0.1;

    private final int units;
    private final int raters;
    private final double unitSquare;
    private final double raterSquare;
    private final double errorSquare;

    TwoWayAnalysis(RatingTable complete) {
        units = complete.units();
        raters = complete.raters();
        double[] unitMeans = new double[units];
        double[] raterMeans = new double[raters];
        for (int unit = 0; unit < units; unit++) {
            for (int rater = 0; rater < raters; rater++) {
                double rating = complete.rating(unit, rater);
                unitMeans[unit] += rating / raters;
                raterMeans[rater] += rating / units;
            }
        }
        double mean = Moments.mean(unitMeans);
        double error = 0;
        double total = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int rater = 0; rater < raters; rater++) {
                double rating = complete.rating(unit, rater);
                double residual = rating - unitMeans[unit] - raterMeans[rater] + mean;
                error += residual * residual;
                total += rating * rating;
            }
        }
        double freeUnits = units - 1.0;
        double freeRaters = raters - 1.0;
        unitSquare = unlessRounding(raters * Moments.sumOfSquares(unitMeans), total) / freeUnits;
        raterSquare = unlessRounding(units * Moments.sumOfSquares(raterMeans), total) / freeRaters;
        errorSquare = unlessRounding(error, total) / (freeUnits * freeRaters);
    }

    private static double unlessRounding(double squares, double total) {
        return Moments.isNegligible(squares, total) ? 0 : squares;
    }

    IntraclassCorrelation correlation(IntraclassForm form, double level) {
        if (units < 2) {
            return IntraclassCorrelation.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        if (raters < 2) {
            return IntraclassCorrelation.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        if (unitSquare == 0 && raterSquare == 0 && errorSquare == 0) {
            return IntraclassCorrelation.undefined(UndefinedReason.NO_VARIANCE);
        }
        double signal = unitSquare - errorSquare;
        return switch (form) {
            case TWO_WAY_RANDOM_SINGLE -> {
                Estimate<Double> value = ratio(signal, absoluteSpread());
                yield new IntraclassCorrelation(value, test(), value.flatMap(each -> agreementLimits(each, level)));
            }
            case TWO_WAY_RANDOM_AVERAGE -> {
                Estimate<ConfidenceInterval> limits = ratio(signal, absoluteSpread())
                        .flatMap(each -> agreementLimits(each, level))
                        .flatMap(this::steppedUp);
                yield new IntraclassCorrelation(
                        ratio(signal, unitSquare + (raterSquare - errorSquare) / units), test(), limits);
            }
            case TWO_WAY_MIXED_SINGLE ->
                new IntraclassCorrelation(
                        ratio(signal, unitSquare + (raters - 1) * errorSquare),
                        test(),
                        test().map(test -> consistencyLimits(test.statistic(), raters - 1.0, level)));
            case TWO_WAY_MIXED_AVERAGE ->
                new IntraclassCorrelation(
                        ratio(signal, unitSquare),
                        test(),
                        ratio(signal, unitSquare)
                                .flatMap(value -> test())
                                .map(test -> consistencyLimits(test.statistic(), 0, level)));
            case ONE_WAY_SINGLE, ONE_WAY_AVERAGE -> throw new IllegalArgumentException("one-way: " + form);
        };
    }

    private double absoluteSpread() {
        return unitSquare + (raters - 1) * errorSquare + raters * (raterSquare - errorSquare) / units;
    }

    /** A spread may be zero or less where units differ less than raters err; near zero only rounding would be left of it. */
    private Estimate<Double> ratio(double signal, double spread) {
        return spread > ROUNDING * (unitSquare + raterSquare + errorSquare)
                ? Estimate.of(signal / spread)
                : Estimate.undefined(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS);
    }

    private Estimate<VarianceRatioTest> test() {
        double free = units - 1.0;
        return errorSquare == 0
                ? Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE)
                : Estimate.of(VarianceRatioTest.of(unitSquare / errorSquare, free, free * (raters - 1)));
    }

    private ConfidenceInterval consistencyLimits(double statistic, double shift, double level) {
        double free = units - 1.0;
        double error = free * (raters - 1);
        double tail = (1 - level) / 2;
        double low = statistic / FDistribution.of(free, error).inverseSurvivalProbability(tail);
        double high = statistic * FDistribution.of(error, free).inverseSurvivalProbability(tail);
        return new ConfidenceInterval((low - 1) / (low + shift), (high - 1) / (high + shift), level);
    }

    private Estimate<ConfidenceInterval> agreementLimits(double correlation, double level) {
        if (errorSquare == 0) {
            return Estimate.undefined(UndefinedReason.NO_ERROR_VARIANCE);
        }
        double free = units - 1.0;
        double a = raters * correlation / (units * (1 - correlation));
        double b = 1 + raters * correlation * free / (units * (1 - correlation));
        double raterPart = a * raterSquare;
        double errorPart = b * errorSquare;
        double freedom = (raterPart + errorPart)
                * (raterPart + errorPart)
                / (raterPart * raterPart / (raters - 1) + errorPart * errorPart / (free * (raters - 1)));
        if (!(freedom > LEAST_FREEDOM)) {
            return Estimate.undefined(UndefinedReason.NO_DEGREES_OF_FREEDOM);
        }
        double tail = (1 - level) / 2;
        double low = FDistribution.of(free, freedom).inverseSurvivalProbability(tail);
        double high = FDistribution.of(freedom, free).inverseSurvivalProbability(tail);
        double spread = raters * raterSquare + ((double) raters * units - raters - units) * errorSquare;
        double lower = units * (unitSquare - low * errorSquare) / (low * spread + units * unitSquare);
        double upper = units * (high * unitSquare - errorSquare) / (spread + units * high * unitSquare);
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            return Estimate.undefined(UndefinedReason.NO_DEGREES_OF_FREEDOM);
        }
        // The limits meet where units do not differ at all; rounding must not put them in the wrong order.
        return Estimate.of(new ConfidenceInterval(lower, Math.max(lower, upper), level));
    }

    private Estimate<ConfidenceInterval> steppedUp(ConfidenceInterval single) {
        return SpearmanBrown.steppedUp(single.lower(), raters)
                .flatMap(lower -> SpearmanBrown.steppedUp(single.upper(), raters)
                        .map(upper -> new ConfidenceInterval(lower, upper, single.level())));
    }
}
