package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.chance.SeededNumbers;
import dev.mentoring.matching.experiment.metric.Measurement;
import dev.mentoring.matching.experiment.metric.Metric;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import dev.mentoring.matching.experiment.result.FailureStage;
import dev.mentoring.matching.experiment.result.TrialFailure;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs all mechanisms on the instance of one trial; used once. */
final class Trial {
    /** Lotteries begin elsewhere than the draws of the instance. */
    private static final long APART = 0x6C6F747465727900L;

    private static final Algorithms ALGORITHMS = Algorithms.discovered();
    private static final MetricValue FAILED = MetricValue.undefined(UndefinedReason.FAILED);

    /** What all mechanisms of the trial meet alike. */
    private record Drawn(Instance instance, Optional<Function<String, String>> groups, SolveContext context) {}

    private final ImmutableList<Mechanism> mechanisms;
    private final ImmutableList<Metric> metrics;
    private final int baseline;
    private final Optional<ResourceMeter> meter;
    private final BooleanSupplier cancelled;
    private final MetricValue[] values;
    private final ImmutableList.Builder<TrialFailure> failures = ImmutableList.builder();

    Trial(
            ImmutableList<Mechanism> mechanisms,
            ImmutableList<Metric> metrics,
            int baseline,
            Optional<ResourceMeter> meter,
            BooleanSupplier cancelled) {
        this.mechanisms = mechanisms;
        this.metrics = metrics;
        this.baseline = baseline;
        this.meter = meter;
        this.cancelled = cancelled;
        this.values = new MetricValue[mechanisms.size() * metrics.size()];
        Arrays.fill(values, FAILED);
    }

    TrialResult run(long trial, Origin origin, long seed) {
        SolveContext context = SolveContext.defaults()
                .withSeed(new SeededNumbers(seed ^ APART).next())
                .withCancellation(cancelled);
        Drawn drawn = attempt(
                FailureStage.GENERATING, "", "", () -> new Drawn(origin.instance(seed), origin.groups(seed), context));
        if (drawn != null) {
            Optional<Outcome> before = run(baseline, drawn, Optional.empty());
            for (int mechanism = 0; mechanism < mechanisms.size(); mechanism++) {
                if (mechanism != baseline) {
                    run(mechanism, drawn, before);
                }
            }
        }
        return new TrialResult(trial, seed, ImmutableList.copyOf(values), failures.build());
    }

    private Optional<Outcome> run(int position, Drawn drawn, Optional<Outcome> before) {
        if (cancelled.getAsBoolean()) {
            throw new SolveCancelledException();
        }
        Mechanism mechanism = mechanisms.get(position);
        Instance instance = drawn.instance();
        SolveContext context = drawn.context().withOptions(mechanism.options());
        long time = meter.map(ResourceMeter::processorNanoseconds).orElse(0L);
        long memory = meter.map(ResourceMeter::allocatedBytes).orElse(0L);
        Outcome outcome = attempt(
                FailureStage.SOLVING,
                mechanism.id(),
                "",
                () -> ALGORITHMS.solve(mechanism.algorithm(), instance, context));
        if (outcome == null) {
            return Optional.empty();
        }
        Measurement measurement =
                Measurement.of(instance, outcome).by(ALGORITHMS.named(mechanism.algorithm()), context);
        if (drawn.groups().isPresent()) {
            measurement = measurement.among(drawn.groups().get());
        }
        if (meter.isPresent()) {
            measurement = measurement.taking(
                    meter.get().processorNanoseconds() - time, meter.get().allocatedBytes() - memory);
        }
        measure(position, before.map(measurement::after).orElse(measurement));
        return Optional.of(outcome);
    }

    private void measure(int mechanism, Measurement measurement) {
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            MetricValue value = attempt(
                    FailureStage.MEASURING,
                    mechanisms.get(mechanism).id(),
                    metric.name(),
                    () -> metric.appliesTo(measurement.instance())
                            ? metric.measure(measurement)
                            : MetricValue.undefined(UndefinedReason.OTHER_SHAPE));
            values[mechanism * metrics.size() + i] = value == null ? FAILED : value;
        }
    }

    /** What a step gives, or null when it fails, which is recorded and does not end the run. */
    private <T> @Nullable T attempt(FailureStage stage, String mechanism, String metric, Supplier<T> step) {
        try {
            return step.get();
        } catch (SolveCancelledException e) {
            if (cancelled.getAsBoolean()) {
                throw e;
            }
            fail(stage, mechanism, metric, e);
        } catch (RuntimeException | StackOverflowError e) {
            fail(stage, mechanism, metric, e);
        }
        return null;
    }

    private void fail(FailureStage stage, String mechanism, String metric, Throwable fault) {
        String kind = fault instanceof MentoringException refusal
                ? refusal.problems().errors().get(0).code()
                : fault.getClass().getSimpleName();
        failures.add(new TrialFailure(stage, mechanism, metric, kind, String.valueOf(fault.getMessage())));
    }
}
