package dev.mentoring.feedback.reliability.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/** Works out {@link CronbachAlpha}. */
final class ScaleAnalysis {
    private final RatingTable complete;
    private final int leftOut;
    private final double level;

    ScaleAnalysis(RatingTable answers, double level) {
        complete = answers.completeUnits();
        leftOut = answers.units() - complete.units();
        this.level = level;
    }

    CronbachAlpha result() {
        if (complete.raters() < 2) {
            return nothing(UndefinedReason.TOO_FEW_RATERS);
        }
        if (complete.units() < 2) {
            return nothing(UndefinedReason.TOO_FEW_UNITS);
        }
        ItemMatrix matrix = new ItemMatrix(complete);
        Estimate<Double> alpha = alpha(matrix.items(), matrix.sumOfItemVariances(), matrix.totals());
        double deviation = Math.sqrt(Moments.variance(matrix.totals()));
        Estimate<double[][]> correlations = matrix.hasItemWithoutVariance()
                ? Estimate.undefined(UndefinedReason.NO_VARIANCE)
                : Estimate.of(matrix.correlations());
        return ImmutableCronbachAlpha.builder()
                .people(complete.units())
                .peopleLeftOut(leftOut)
                .alpha(alpha)
                .interval(alpha.map(value -> feldt(value, complete.units(), matrix.items())))
                .standardisedAlpha(correlations.flatMap(ScaleAnalysis::standardised))
                .meanInterItemCorrelation(correlations.map(ScaleAnalysis::meanCorrelation))
                .guttmanLambda6(correlations.flatMap(ScaleAnalysis::lambda6))
                .standardDeviationOfTotals(Estimate.of(deviation))
                .standardErrorOfMeasurement(alpha.flatMap(value -> standardError(value, deviation)))
                .addAllItems(items(matrix))
                .addAllWarnings(warnings(matrix, alpha))
                .build();
    }

    private CronbachAlpha nothing(UndefinedReason reason) {
        return ImmutableCronbachAlpha.builder()
                .people(complete.units())
                .peopleLeftOut(leftOut)
                .alpha(Estimate.undefined(reason))
                .interval(Estimate.undefined(reason))
                .standardisedAlpha(Estimate.undefined(reason))
                .meanInterItemCorrelation(Estimate.undefined(reason))
                .guttmanLambda6(Estimate.undefined(reason))
                .standardDeviationOfTotals(Estimate.undefined(reason))
                .standardErrorOfMeasurement(Estimate.undefined(reason))
                .addAllWarnings(warningOfLeftOut())
                .build();
    }

    private static Estimate<Double> alpha(int items, double sumOfVariances, double[] totals) {
        if (items < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        if (Moments.isConstant(totals)) {
            return Estimate.undefined(UndefinedReason.NO_VARIANCE);
        }
        double alpha = items / (items - 1.0) * (1 - sumOfVariances / Moments.variance(totals));
        // Alpha is at most 1; what lies beyond is rounding.
        return Estimate.of(Math.min(alpha, 1));
    }

    private ConfidenceInterval feldt(double alpha, int people, int items) {
        FDistribution distribution = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1.0));
        double tail = (1 - level) / 2;
        return new ConfidenceInterval(
                1 - (1 - alpha) * distribution.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * distribution.inverseCumulativeProbability(tail),
                level);
    }

    private static Estimate<Double> standardError(double alpha, double deviation) {
        return alpha < 0
                ? Estimate.undefined(UndefinedReason.RELIABILITY_OUT_OF_RANGE)
                : Estimate.of(deviation * Math.sqrt(1 - alpha));
    }

    private static double sum(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
    }

    private static Estimate<Double> standardised(double[][] correlations) {
        int items = correlations.length;
        double sum = sum(correlations);
        return sum <= items * items * 1e-14
                ? Estimate.undefined(UndefinedReason.NO_VARIANCE)
                : Estimate.of(Math.min(items / (items - 1.0) * (1 - items / sum), 1));
    }

    private static double meanCorrelation(double[][] correlations) {
        int items = correlations.length;
        return (sum(correlations) - items) / (items * (items - 1.0));
    }

    private static Estimate<Double> lambda6(double[][] correlations) {
        return ItemMatrix.diagonalOfInverse(correlations)
                .map(diagonal -> Estimate.of(
                        1 - Arrays.stream(diagonal).map(each -> 1 / each).sum() / sum(correlations)))
                .orElseGet(() -> Estimate.undefined(UndefinedReason.SINGULAR_MATRIX));
    }

    private static ImmutableList<ItemAnalysis> items(ItemMatrix matrix) {
        double sumOfVariances = matrix.sumOfItemVariances();
        ImmutableList.Builder<ItemAnalysis> items = ImmutableList.builder();
        for (int item = 0; item < matrix.items(); item++) {
            double[] answers = matrix.item(item);
            double[] others = matrix.totalsWithout(item);
            double variance = Moments.variance(answers);
            var correlation = Moments.correlation(answers, others);
            items.add(new ItemAnalysis(
                    Moments.mean(answers),
                    Math.sqrt(variance),
                    correlation.isPresent()
                            ? Estimate.of(correlation.getAsDouble())
                            : Estimate.undefined(UndefinedReason.NO_VARIANCE),
                    alpha(matrix.items() - 1, sumOfVariances - variance, others)));
        }
        return items.build();
    }

    private ImmutableSet<ReliabilityWarning> warnings(ItemMatrix matrix, Estimate<Double> alpha) {
        ImmutableSet.Builder<ReliabilityWarning> warnings = ImmutableSet.builder();
        if (alpha.toOptional().orElse(0.0) < 0) {
            warnings.add(ReliabilityWarning.NEGATIVE_ALPHA);
        }
        if (matrix.hasItemWithoutVariance()) {
            warnings.add(ReliabilityWarning.ITEM_WITHOUT_VARIANCE);
        }
        return warnings.addAll(warningOfLeftOut()).build();
    }

    private ImmutableSet<ReliabilityWarning> warningOfLeftOut() {
        return leftOut == 0 ? ImmutableSet.of() : ImmutableSet.of(ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
    }
}
