package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A metric of a mechanism over the trials of a cell. Immutable.
 *
 * @param cell the cell
 * @param mechanism the id of the mechanism
 * @param metric the name of the metric
 * @param defined in how many trials it has a value
 * @param undefined in how many it has none
 * @param estimate what the values tell of their mean; empty when there are none
 * @param distribution how the values lie; empty when there are none
 */
public record MetricSummary(
        Cell cell,
        String mechanism,
        String metric,
        long defined,
        long undefined,
        Optional<Estimate> estimate,
        Optional<Distribution> distribution) {
    /**
     * Refuses null.
     *
     * @param cell the cell
     * @param mechanism the id of the mechanism
     * @param metric the name of the metric
     * @param defined in how many trials it has a value
     * @param undefined in how many it has none
     * @param estimate what the values tell of their mean
     * @param distribution how the values lie
     */
    public MetricSummary {
        requireNonNull(cell);
        requireNonNull(mechanism);
        requireNonNull(metric);
        requireNonNull(estimate);
        requireNonNull(distribution);
    }
}
