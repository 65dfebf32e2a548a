package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

/**
 * A metric that an experiment measures. Immutable.
 *
 * @param name the name of the metric
 * @param reproducible whether the same trial always gives the same value; what does not, such as run time, is kept apart
 */
public record MeasuredMetric(String name, boolean reproducible) {
    /**
     * Refuses null.
     *
     * @param name the name of the metric
     * @param reproducible whether the same trial always gives the same value
     */
    public MeasuredMetric {
        requireNonNull(name);
    }
}
