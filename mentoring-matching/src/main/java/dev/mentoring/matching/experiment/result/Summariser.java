package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.chance.SeededNumbers;
import dev.mentoring.matching.experiment.metric.MetricValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes an {@link ExperimentSummary} of trials that pass by in their order; not thread-safe. All chances come from the seeds
 * of the trials, so that equal trials give equal summaries. Metrics that are not reproducible are left out. Memory grows with
 * the number of cells, mechanisms and metrics, not with the number of trials.
 */
public final class Summariser {
    /** Draws of the summary begin elsewhere than those of the instance. */
    private static final long APART = 0x73756D6D61727921L;

    private final ResultLayout layout;
    private final PoissonWeights weights = new PoissonWeights();
    private final ImmutableList.Builder<MetricSummary> summaries = ImmutableList.builder();
    private final List<PairedComparison> comparisons = new ArrayList<>();
    private CellSample cell;
    private long lastTrial;

    private Summariser(ResultLayout layout) {
        this.layout = requireNonNull(layout);
        this.cell = new CellSample(layout.cells().get(0));
    }

    /**
     * {@return a summariser that has seen no trial yet}
     *
     * @param layout what the numbers of trials mean
     */
    public static Summariser of(ResultLayout layout) {
        return new Summariser(layout);
    }

    /**
     * Adds a trial.
     *
     * @param result what it gave
     * @throws IllegalArgumentException when its number is not greater than the one before
     */
    public void add(TrialResult result) {
        checkArgument(result.trial() > lastTrial, "trial %s after trial %s", result.trial(), lastTrial);
        lastTrial = result.trial();
        Cell next = layout.cellOf(result.trial());
        if (!next.equals(cell.cell)) {
            cell.finish();
            cell = new CellSample(next);
        }
        cell.add(result);
    }

    /** {@return what the trials so far tell together; no more are added afterwards} */
    public ExperimentSummary finish() {
        cell.finish();
        Iterator<Double> adjusted = HolmCorrection.of(comparisons.stream()
                        .flatMap(comparison -> comparison.difference().stream())
                        .map(PairedDifference::probability)
                        .toList())
                .iterator();
        return new ExperimentSummary(
                summaries.build(),
                comparisons.stream()
                        .map(one -> new PairedComparison(
                                one.cell(),
                                one.baseline(),
                                one.mechanism(),
                                one.metric(),
                                one.trials(),
                                one.difference().map(found -> found.withAdjusted(adjusted.next()))))
                        .collect(toImmutableList()));
    }

    /** What is gathered of the trials of one cell. */
    private final class CellSample {
        private final Cell cell;
        private final ImmutableList<Sample> samples;
        private final ImmutableList<FirstValues> firstValues;
        private final ImmutableList<PairedSample> paired;
        private long trials;

        private CellSample(Cell cell) {
            this.cell = cell;
            int size = layout.mechanisms().size() * layout.metrics().size();
            this.samples = Stream.generate(Sample::new).limit(size).collect(toImmutableList());
            this.firstValues = Stream.generate(FirstValues::new).limit(size).collect(toImmutableList());
            this.paired = layout.mechanisms().size() == 1
                    ? ImmutableList.of()
                    : Stream.generate(PairedSample::new).limit(size).collect(toImmutableList());
        }

        private void add(TrialResult result) {
            trials++;
            SeededNumbers seeds = new SeededNumbers(result.seed() ^ APART);
            weights.draw(seeds.next());
            long[] tosses = paired.isEmpty() ? new long[0] : SignFlips.tosses(seeds.next());
            for (int metric = 0; metric < layout.metrics().size(); metric++) {
                if (layout.metrics().get(metric).reproducible()) {
                    add(result, metric, tosses);
                }
            }
        }

        private void add(TrialResult result, int metric, long[] tosses) {
            MetricValue baseline = layout.value(result, layout.baseline(), metric);
            for (int mechanism = 0; mechanism < layout.mechanisms().size(); mechanism++) {
                int position = mechanism * layout.metrics().size() + metric;
                if (result.values().get(position) instanceof MetricValue.Defined defined) {
                    samples.get(position).add(defined.value(), weights);
                    firstValues.get(position).add(defined.value());
                    if (mechanism != layout.baseline() && baseline instanceof MetricValue.Defined other) {
                        paired.get(position).add(defined.value() - other.value(), weights, tosses);
                    }
                }
            }
        }

        private void finish() {
            if (trials == 0) {
                return;
            }
            for (int position = 0; position < samples.size(); position++) {
                MeasuredMetric metric =
                        layout.metrics().get(position % layout.metrics().size());
                int mechanism = position / layout.metrics().size();
                if (metric.reproducible()) {
                    finish(position, mechanism, metric.name());
                }
            }
        }

        private void finish(int position, int mechanism, String metric) {
            Sample sample = samples.get(position);
            String id = layout.mechanisms().get(mechanism);
            summaries.add(new MetricSummary(
                    cell,
                    id,
                    metric,
                    sample.count(),
                    trials - sample.count(),
                    sample.estimate(),
                    firstValues.get(position).distribution()));
            if (mechanism != layout.baseline()) {
                PairedSample both = paired.get(position);
                comparisons.add(new PairedComparison(
                        cell, layout.mechanisms().get(layout.baseline()), id, metric, both.count(), both.difference()));
            }
        }
    }
}
