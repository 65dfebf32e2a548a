package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.ALL;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.OWN;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.function.Predicate;

/** Where partners stand in people’s lists: place 1 is the best, and a tie shares the place of its first. */
final class RankMetrics {
    private static final String GUSFIELD = "D. Gusfield and R. W. Irving, The Stable Marriage Problem, 1989";

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.<Metric>builder()
            .addAll(ofSide(Side.MENTEE, ALL))
            .addAll(ofSide(Side.MENTOR, TWO_SIDES))
            .add(FunctionMetric.total(
                    "egalitarian-cost",
                    MetricAspect.WELFARE,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "sum of the places of all partners, on both sides",
                    "0 or more; comparable among matchings of one size",
                    GUSFIELD,
                    measurement -> sum(measurement, Side.MENTEE) + sum(measurement, Side.MENTOR)))
            .add(FunctionMetric.total(
                    "sex-equal-cost",
                    MetricAspect.FAIRNESS,
                    Direction.LESS_IS_BETTER,
                    TWO_SIDES,
                    "|sum of places for mentees - sum of places for mentors|",
                    "0 or more",
                    GUSFIELD,
                    measurement -> Math.abs(sum(measurement, Side.MENTEE) - sum(measurement, Side.MENTOR))))
            .build();

    private RankMetrics() {}

    private static ImmutableList<Metric> ofSide(Side side, Predicate<Instance> scope) {
        String who = side.code();
        String whose = who + "s";
        return ImmutableList.of(
                FunctionMetric.total(
                        who + "-total-rank",
                        MetricAspect.WELFARE,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "sum of the places of all partners of " + whose,
                        "0 or more; comparable among matchings of one size",
                        OWN,
                        measurement -> sum(measurement, side)),
                FunctionMetric.of(
                        who + "-mean-rank",
                        MetricAspect.WELFARE,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "mean place of a partner, over the partners of all " + whose,
                        "1 … the longest list; the unmatched do not count",
                        "B. Pittel, The average number of stable matchings, 1989",
                        measurement -> mean(measurement.standing(side).places())),
                FunctionMetric.of(
                        who + "-mean-rank-of-all",
                        MetricAspect.WELFARE,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "mean place of the best partner over all " + whose
                                + " who list one; whoever has none counts as one place after the list",
                        "1 … one more than the longest list",
                        OWN,
                        measurement -> mean(measurement.standing(side).bestPlaces())),
                FunctionMetric.of(
                        who + "-regret",
                        MetricAspect.WELFARE,
                        Direction.LESS_IS_BETTER,
                        scope,
                        "greatest place of a partner of " + whose,
                        "1 … the longest list",
                        "D. E. Knuth, Mariages stables, 1976; " + GUSFIELD,
                        measurement -> greatest(measurement.standing(side).places())),
                FunctionMetric.of(
                        who + "-first-choice-share",
                        MetricAspect.WELFARE,
                        Direction.MORE_IS_BETTER,
                        scope,
                        whose + " with a partner at place 1 / " + whose + " who list one",
                        "0 … 1",
                        OWN,
                        measurement -> shareUpTo(measurement.standing(side).bestPlaces(), 1)),
                FunctionMetric.of(
                        who + "-top-three-share",
                        MetricAspect.WELFARE,
                        Direction.MORE_IS_BETTER,
                        scope,
                        whose + " with a partner at place 3 or better / " + whose + " who list one",
                        "0 … 1",
                        OWN,
                        measurement -> topThree(measurement.standing(side))));
    }

    static double sum(Measurement measurement, Side side) {
        return Arrays.stream(measurement.standing(side).places()).asLongStream().sum();
    }

    private static MetricValue mean(int[] places) {
        return places.length == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) Arrays.stream(places).asLongStream().sum() / places.length);
    }

    private static MetricValue greatest(int[] places) {
        return places.length == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of(Arrays.stream(places).max().getAsInt());
    }

    private static MetricValue shareUpTo(int[] bestPlaces, int last) {
        return bestPlaces.length == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) Arrays.stream(bestPlaces)
                                .filter(place -> place <= last)
                                .count()
                        / bestPlaces.length);
    }

    /** Somebody with a short list and no partner must not count as served within three places. */
    private static MetricValue topThree(Standing standing) {
        int takingPart = 0;
        int served = 0;
        for (int agent = 0; agent < standing.agents(); agent++) {
            takingPart += standing.takesPart(agent) ? 1 : 0;
            served += standing.partners(agent) > 0 && standing.bestPlace(agent) <= 3 ? 1 : 0;
        }
        return takingPart == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) served / takingPart);
    }
}
