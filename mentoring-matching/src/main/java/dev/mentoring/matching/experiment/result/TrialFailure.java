package dev.mentoring.matching.experiment.result;

import static java.util.Objects.requireNonNull;

/**
 * What failed in a trial, and why; with the seed of the trial it can be looked into again. Immutable.
 *
 * @param stage at what
 * @param mechanism the mechanism; empty when there was no instance to run it on
 * @param metric the metric; empty when it did not come to that
 * @param kind the code of the first problem, or the class of a fault
 * @param message what was said, in English
 */
public record TrialFailure(FailureStage stage, String mechanism, String metric, String kind, String message) {
    /**
     * Refuses null.
     *
     * @param stage at what
     * @param mechanism the mechanism, or empty
     * @param metric the metric, or empty
     * @param kind the code of the first problem, or the class of a fault
     * @param message what was said, in English
     */
    public TrialFailure {
        requireNonNull(stage);
        requireNonNull(mechanism);
        requireNonNull(metric);
        requireNonNull(kind);
        requireNonNull(message);
    }
}
