package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A metric of a mechanism beside the baseline, on the same instances. Immutable.
 *
 * @param cell the cell
 * @param baseline the id of the mechanism with which is compared
 * @param mechanism the id of the mechanism that is compared
 * @param metric the name of the metric
 * @param trials in how many trials both have a value
 * @param difference how they differ; empty when there are no such trials
 */
public record PairedComparison(
        Cell cell,
        String baseline,
        String mechanism,
        String metric,
        long trials,
        Optional<PairedDifference> difference) {
    /**
     * Refuses null.
     *
     * @param cell the cell
     * @param baseline the id of the mechanism with which is compared
     * @param mechanism the id of the mechanism that is compared
     * @param metric the name of the metric
     * @param trials in how many trials both have a value
     * @param difference how they differ
     */
    public PairedComparison {
        requireNonNull(cell);
        requireNonNull(baseline);
        requireNonNull(mechanism);
        requireNonNull(metric);
        requireNonNull(difference);
    }
}
