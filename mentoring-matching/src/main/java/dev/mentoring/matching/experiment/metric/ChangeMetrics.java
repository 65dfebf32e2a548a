package dev.mentoring.matching.experiment.metric;

import static dev.mentoring.matching.experiment.metric.FunctionMetric.ALL;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.OWN;
import static dev.mentoring.matching.experiment.metric.FunctionMetric.TWO_SIDES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.experiment.generator.Perturbation;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What changed against an earlier outcome, and what the mechanism took. */
final class ChangeMetrics {
    private static final int DISTURBED = 10;
    private static final double NOISE = 0.05;
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    static final ImmutableList<Metric> ALL_OF_THEM = ImmutableList.of(
            FunctionMetric.of(
                    "churn",
                    MetricAspect.STEADINESS,
                    Direction.LESS_IS_BETTER,
                    ALL,
                    "pairs of the earlier matching that M does not have / pairs of the earlier matching",
                    "0 … 1",
                    OWN,
                    ChangeMetrics::churn),
            FunctionMetric.of(
                    "pairs-surviving-noise-share",
                    MetricAspect.STEADINESS,
                    Direction.MORE_IS_BETTER,
                    TWO_SIDES.or(PeerMarket.class::isInstance),
                    "mean of |M ∩ M′| / |M| over the outcomes M′ of " + DISTURBED + " instances whose lists have noise "
                            + NOISE,
                    "0 … 1",
                    OWN + ", 2026; noise after C. L. Mallows, Non-null ranking models, 1957",
                    ChangeMetrics::surviving),
            measured(
                    "run-time",
                    "processor time of the mechanism in milliseconds",
                    measurement -> scaled(measurement.nanoseconds(), NANOSECONDS_IN_A_MILLISECOND)),
            measured(
                    "allocated-memory",
                    "memory that the mechanism allocated, in mebibytes",
                    measurement -> scaled(measurement.bytes(), 1 << 20)));

    private ChangeMetrics() {}

    private static MetricValue churn(Measurement measurement) {
        if (measurement.earlier().isEmpty()) {
            return MetricValue.undefined(UndefinedReason.NO_REFERENCE);
        }
        Set<?> before = pairs(measurement.earlier().get());
        Set<?> gone = Sets.difference(before, pairs(measurement.outcome()));
        return before.isEmpty()
                ? MetricValue.undefined(UndefinedReason.NO_REFERENCE)
                : MetricValue.of((double) gone.size() / before.size());
    }

    private static MetricValue surviving(Measurement measurement) {
        Set<?> pairs = pairs(measurement.outcome());
        if (pairs.isEmpty()) {
            return MetricValue.undefined(UndefinedReason.NOBODY);
        }
        int survivors = 0;
        for (int seed = 1; seed <= DISTURBED; seed++) {
            Optional<Outcome> rerun =
                    measurement.rerun(new Perturbation(NOISE, NOISE).disturb(measurement.instance(), seed));
            if (rerun.isEmpty()) {
                return MetricValue.undefined(UndefinedReason.NO_REFERENCE);
            }
            survivors += Sets.intersection(pairs, pairs(rerun.get())).size();
        }
        return MetricValue.of((double) survivors / DISTURBED / pairs.size());
    }

    private static Set<?> pairs(Outcome outcome) {
        if (outcome instanceof Matching matching) {
            return ImmutableSet.copyOf(matching.pairs());
        }
        return outcome instanceof PeerMatching peers ? ImmutableSet.copyOf(peers.groups()) : ImmutableSet.of();
    }

    private static FunctionMetric measured(String name, String formula, Function<Measurement, MetricValue> function) {
        return new FunctionMetric(
                name,
                MetricAspect.RESOURCES,
                Direction.LESS_IS_BETTER,
                formula,
                "0 or more; never quite the same twice",
                OWN,
                false,
                any -> true,
                function);
    }

    private static MetricValue scaled(OptionalLong value, double unit) {
        return value.isPresent()
                ? MetricValue.of(value.getAsLong() / unit)
                : MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE);
    }
}
