package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a sample of values tells of their distribution. Immutable.
 *
 * @param mean the mean
 * @param standardDeviation the standard deviation of the sample, divided by n − 1; empty for one value
 * @param least the least value
 * @param greatest the greatest value
 * @param interval where the mean of the distribution lies; empty for one value
 */
public record Estimate(
        double mean, OptionalDouble standardDeviation, double least, double greatest, Optional<Interval> interval) {
    /**
     * Refuses null.
     *
     * @param mean the mean
     * @param standardDeviation the standard deviation of the sample
     * @param least the least value
     * @param greatest the greatest value
     * @param interval where the mean of the distribution lies
     */
    public Estimate {
        requireNonNull(standardDeviation);
        requireNonNull(interval);
    }
}
