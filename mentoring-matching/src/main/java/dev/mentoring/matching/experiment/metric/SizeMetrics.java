package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.ALL;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.OWN;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.Side;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/** How many are matched. */
final class SizeMetrics {
    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            new FunctionMetric(
                    "size",
                    MetricAspect.WELFARE,
                    Direction.MORE_IS_BETTER,
                    "|M|; of chances, the expected number",
                    "0 … the largest possible; pairs of peers count once",
                    OWN,
                    true,
                    ALL,
                    SizeMetrics::size),
            new FunctionMetric(
                    "matching-exists",
                    MetricAspect.STRUCTURE,
                    Direction.NEITHER,
                    "1 when the mechanism gives a matching, 0 when it proves that there is none",
                    "0 or 1; its mean is the share of instances with a solution",
                    OWN,
                    true,
                    ALL,
                    measurement -> MetricValue.of(size(measurement) instanceof MetricValue.Defined ? 1 : 0)),
            FunctionMetric.of(
                    "mentee-match-rate",
                    MetricAspect.WELFARE,
                    Direction.MORE_IS_BETTER,
                    ALL,
                    "mentees with a partner / mentees who list one",
                    "0 … 1",
                    OWN,
                    measurement -> matchRate(measurement.standing(Side.MENTEE))),
            FunctionMetric.of(
                    "mentor-match-rate",
                    MetricAspect.WELFARE,
                    Direction.MORE_IS_BETTER,
                    TWO_SIDES,
                    "mentors with a partner / mentors who list one",
                    "0 … 1",
                    OWN,
                    measurement -> matchRate(measurement.standing(Side.MENTOR))),
            FunctionMetric.of(
                    "mentee-match-rate-gap",
                    MetricAspect.FAIRNESS,
                    Direction.LESS_IS_BETTER,
                    ALL,
                    "greatest minus least match rate of a group of mentees",
                    "0 … 1",
                    OWN,
                    measurement -> byGroup(measurement, (least, greatest) -> greatest - least)),
            FunctionMetric.of(
                    "least-mentee-match-rate",
                    MetricAspect.FAIRNESS,
                    Direction.MORE_IS_BETTER,
                    ALL,
                    "least match rate of a group of mentees",
                    "0 … 1",
                    OWN,
                    measurement -> byGroup(measurement, (least, greatest) -> least)),
            FunctionMetric.of(
                    "share-of-largest",
                    MetricAspect.WELFARE,
                    Direction.MORE_IS_BETTER,
                    TWO_SIDES,
                    "|M| / max |M'| over all matchings M'",
                    "0 … 1",
                    OWN,
                    measurement -> {
                        int largest = measurement.largest().pairs().size();
                        return largest == 0
                                ? MetricValue.undefined(UndefinedReason.NOBODY)
                                : MetricValue.of((double) measurement.pairs().count() / largest);
                    }));

    private SizeMetrics() {}

    private static MetricValue size(Measurement measurement) {
        MatchedPairs pairs = measurement.pairs();
        if (pairs.reason().filter(UndefinedReason.NO_MATCHING::equals).isPresent()) {
            return MetricValue.undefined(UndefinedReason.NO_MATCHING);
        }
        double size = 0;
        for (int i = 0; i < pairs.count(); i++) {
            size += pairs.chance(i);
        }
        return MetricValue.of(measurement.instance() instanceof PeerMarket ? size / 2 : size);
    }

    private static MetricValue matchRate(Standing standing) {
        int takingPart = 0;
        int matched = 0;
        for (int agent = 0; agent < standing.agents(); agent++) {
            takingPart += standing.takesPart(agent) ? 1 : 0;
            matched += standing.partners(agent) > 0 ? 1 : 0;
        }
        return takingPart == 0
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) matched / takingPart);
    }

    private static MetricValue byGroup(Measurement measurement, DoubleBinaryOperator ofLeastAndGreatest) {
        if (measurement.groups().isEmpty()) {
            return MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE);
        }
        Function<String, String> groupOf = measurement.groups().get();
        Standing standing = measurement.standing(Side.MENTEE);
        Map<String, int[]> counts = new TreeMap<>();
        for (int agent = 0; agent < standing.agents(); agent++) {
            if (standing.takesPart(agent)) {
                String group =
                        groupOf.apply(measurement.pairs().table().menteeIds().get(agent));
                int[] count = counts.computeIfAbsent(group, unknown -> new int[2]);
                count[0]++;
                count[1] += standing.partners(agent) > 0 ? 1 : 0;
            }
        }
        if (counts.isEmpty()) {
            return MetricValue.undefined(UndefinedReason.NOBODY);
        }
        double greatest = 0;
        double least = 1;
        for (int[] count : counts.values()) {
            greatest = Math.max(greatest, (double) count[1] / count[0]);
            least = Math.min(least, (double) count[1] / count[0]);
        }
        return MetricValue.of(ofLeastAndGreatest.applyAsDouble(least, greatest));
    }
}
