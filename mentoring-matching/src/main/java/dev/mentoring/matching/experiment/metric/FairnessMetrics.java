package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.ALL;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Side;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How evenly satisfaction is spread over the people of a side who list somebody. Whoever has no partner counts as one place
 * after the list.
 */
final class FairnessMetrics {
    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.<Metric>builder()
            .addAll(ofSide(Side.MENTEE, ALL))
            .addAll(ofSide(Side.MENTOR, TWO_SIDES))
            .build();

    private FairnessMetrics() {}

    private static ImmutableList<Metric> ofSide(Side side, Predicate<Instance> scope) {
        String who = side.code();
        return ImmutableList.of(
                FunctionMetric.of(
                        who + "-rank-gini",
                        MetricAspect.FAIRNESS,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "sum over i, j of |x_i - x_j| / (2 n^2 mean), x the place of the best partner",
                        "0 … 1 - 1/n",
                        "C. Gini, Variabilità e mutabilità, 1912",
                        measurement -> ofPlaces(measurement, side, FairnessMetrics::gini)),
                FunctionMetric.of(
                        who + "-worst-decile-rank",
                        MetricAspect.FAIRNESS,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "mean place of the best partner over the worst tenth, at least one person",
                        "1 … one more than the longest list",
                        FunctionMetric.OWN,
                        measurement -> ofPlaces(measurement, side, FairnessMetrics::worstTenth)),
                FunctionMetric.of(
                        who + "-nash-welfare",
                        MetricAspect.FAIRNESS,
                        Direction.MORE_IS_BETTER,
                        scope,
                        "geometric mean of (l - x + 1) / l, l the length of the list, x the place of the best partner",
                        "0 … 1; 0 when somebody has no partner",
                        "J. F. Nash, The bargaining problem, 1950",
                        measurement -> nashWelfare(measurement.standing(side))));
    }

    private static MetricValue ofPlaces(Measurement measurement, Side side, Function<int[], Double> function) {
        int[] places = measurement.standing(side).bestPlaces();
        return places.length == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of(function.apply(places));
    }

    /** Of sorted values: 2 Σ i x_i / (n Σ x) - (n + 1) / n, in whole numbers up to the last division. */
    private static double gini(int[] sorted) {
        long weighed = 0;
        long sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighed += (2L * (i + 1) - sorted.length - 1) * sorted[i];
            sum += sorted[i];
        }
        return (double) weighed / ((double) sorted.length * sum);
    }

    private static double worstTenth(int[] sorted) {
        int count = (sorted.length + 9) / 10;
        long sum = 0;
        for (int i = sorted.length - count; i < sorted.length; i++) {
            sum += sorted[i];
        }
        return (double) sum / count;
    }

    private static MetricValue nashWelfare(Standing standing) {
        double logarithms = 0;
        int takingPart = 0;
        for (int agent = 0; agent < standing.agents(); agent++) {
            if (standing.takesPart(agent)) {
                takingPart++;
                if (standing.partners(agent) == 0) {
                    return MetricValue.of(0);
                }
                int listed = standing.listed(agent);
                logarithms += StrictMath.log((double) (listed - standing.bestPlace(agent) + 1) / listed);
            }
        }
        return takingPart == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of(StrictMath.exp(logarithms / takingPart));
    }
}
