package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.OWN;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.rotation.StableEgalitarian;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Matching;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a matching stands beside the stable ones, and how many of those there are. For strict preferences without lower
 * quotas, where the stable matchings form a lattice between the one that mentees like best and the one that mentors do.
 */
final class LatticeMetrics {
    private static final int MOST_COUNTED = 10_000;

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.of(
                    "distance-to-mentee-optimal",
                    MetricAspect.STRUCTURE,
                    Direction.NEITHER,
                    TWO_SIDES,
                    "pairs of M that the stable matching which mentees like best does not have",
                    "0 … |M|, 0 is the mentees’ best",
                    OWN,
                    whereStrict(measurement -> distance(measurement, Side.MENTEE))),
            FunctionMetric.of(
                    "distance-to-mentor-optimal",
                    MetricAspect.STRUCTURE,
                    Direction.NEITHER,
                    TWO_SIDES,
                    "pairs of M that the stable matching which mentors like best does not have",
                    "0 … |M|, 0 is the mentors’ best",
                    OWN,
                    whereStrict(measurement -> distance(measurement, Side.MENTOR))),
            FunctionMetric.of(
                    "several-stable-partners-share",
                    MetricAspect.STRUCTURE,
                    Direction.NEITHER,
                    TWO_SIDES,
                    "mentees whose partners differ between the two extreme stable matchings / mentees matched in them",
                    "0 … 1; small cores are near 0",
                    "I. Ashlagi, Y. Kanoria and J. D. Leshno, Unbalanced random matching markets, 2017",
                    whereStrict(LatticeMetrics::severalPartners)),
            FunctionMetric.of(
                    "stable-matchings",
                    MetricAspect.STRUCTURE,
                    Direction.NEITHER,
                    TWO_SIDES,
                    "number of stable matchings, up to " + MOST_COUNTED,
                    "1 or more; without a value when there are more",
                    "D. Gusfield, Three fast algorithms for four problems in stable marriage, 1987",
                    whereStrict(LatticeMetrics::count)));

    private LatticeMetrics() {}

    private static Function<Measurement, MetricValue> whereStrict(Function<Measurement, MetricValue> function) {
        return measurement -> {
            Set<MarketFeature> features = measurement.instance().features();
            boolean strict = !features.contains(MarketFeature.MENTEE_TIES)
                    && !features.contains(MarketFeature.MENTOR_TIES)
                    && !features.contains(MarketFeature.MENTEE_LOWER_QUOTAS)
                    && !features.contains(MarketFeature.MENTOR_LOWER_QUOTAS);
            return strict ? function.apply(measurement) : MetricValue.undefined(UndefinedReason.NO_REFERENCE);
        };
    }

    private static MetricValue distance(Measurement measurement, Side side) {
        MatchedPairs best = MatchedPairs.of(measurement.instance(), measurement.extreme(side));
        MatchedPairs pairs = measurement.pairs();
        int others = 0;
        for (int i = 0; i < pairs.count(); i++) {
            others += best.contains(pairs.pair(i)) ? 0 : 1;
        }
        return MetricValue.of(others);
    }

    private static MetricValue severalPartners(Measurement measurement) {
        Matching mentees = measurement.extreme(Side.MENTEE);
        Matching mentors = measurement.extreme(Side.MENTOR);
        Set<String> matched = new HashSet<>();
        mentees.pairs().forEach(pair -> matched.add(pair.mentee()));
        Set<Object> common = new HashSet<>(mentees.pairs());
        common.retainAll(new HashSet<>(mentors.pairs()));
        Set<String> several = new HashSet<>();
        mentees.pairs().stream().filter(pair -> !common.contains(pair)).forEach(pair -> several.add(pair.mentee()));
        return matched.isEmpty()
                ? MetricValue.undefined(UndefinedReason.NOBODY)
                : MetricValue.of((double) several.size() / matched.size());
    }

    private static MetricValue count(Measurement measurement) {
        try (Stream<?> all = new StableEgalitarian().all((Market) measurement.instance(), SolveContext.defaults())) {
            long count = all.limit(MOST_COUNTED + 1L).count();
            return count > MOST_COUNTED
                    ? MetricValue.undefined(UndefinedReason.TOO_LARGE)
                    : MetricValue.of((double) count);
        }
    }
}
