package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What the trials of an experiment tell together. Immutable.
 *
 * @param metrics each metric of each mechanism in each cell
 * @param comparisons each of them beside the baseline
 */
public record ExperimentSummary(ImmutableList<MetricSummary> metrics, ImmutableList<PairedComparison> comparisons) {
    /**
     * Refuses null.
     *
     * @param metrics each metric of each mechanism in each cell
     * @param comparisons each of them beside the baseline
     */
    public ExperimentSummary {
        requireNonNull(metrics);
        requireNonNull(comparisons);
    }
}
