package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.experiment.metric.MetricValue;

/**
 * What the numbers of trials mean: trials 1 to {@code trialsPerCell} belong to the first cell, and so on. Immutable.
 *
 * @param cells the cells
 * @param trialsPerCell how many trials each of them has
 * @param mechanisms the ids of the mechanisms, all of which run on the instance of each trial
 * @param metrics what is measured
 * @param baseline the position of the mechanism with which the others are compared
 */
public record ResultLayout(
        ImmutableList<Cell> cells,
        int trialsPerCell,
        ImmutableList<String> mechanisms,
        ImmutableList<MeasuredMetric> metrics,
        int baseline) {
    /**
     * Checks that there is something of each kind.
     *
     * @param cells the cells
     * @param trialsPerCell how many trials each of them has
     * @param mechanisms the ids of the mechanisms
     * @param metrics what is measured
     * @param baseline the position of the mechanism with which the others are compared
     */
    public ResultLayout {
        requireNonNull(cells);
        requireNonNull(metrics);
        checkArgument(trialsPerCell >= 1, "a cell has 1 trial or more, but had %s", trialsPerCell);
        checkArgument(baseline >= 0 && baseline < mechanisms.size(), "no mechanism has the position %s", baseline);
    }

    /** {@return how many trials there are in all} */
    public long trialCount() {
        return (long) cells.size() * trialsPerCell;
    }

    /**
     * {@return the cell of a trial}
     *
     * @param trial the number of the trial, from 1
     */
    public Cell cellOf(long trial) {
        checkArgument(trial >= 1 && trial <= trialCount(), "trials are 1 to %s, not %s", trialCount(), trial);
        return cells.get(Math.toIntExact((trial - 1) / trialsPerCell));
    }

    /**
     * {@return a value of a trial}
     *
     * @param result what the trial gave
     * @param mechanism the position of the mechanism
     * @param metric the position of the metric
     */
    public MetricValue value(TrialResult result, int mechanism, int metric) {
        return result.values().get(mechanism * metrics.size() + metric);
    }
}
