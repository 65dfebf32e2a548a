package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.experiment.result.ExperimentSummary;

/**
 * What a finished run wrote. Immutable.
 *
 * @param summary what the trials tell together
 * @param failedTrials in how many trials something failed
 * @param hashes the SHA-256, in lower-case hexadecimal, of each table that every run writes with the same bytes, by its file
 */
public record ExperimentTables(
        ExperimentSummary summary, long failedTrials, ImmutableSortedMap<String, String> hashes) {
    /**
     * Refuses null.
     *
     * @param summary what the trials tell together
     * @param failedTrials in how many trials something failed
     * @param hashes the SHA-256 of each table by its file
     */
    public ExperimentTables {
        requireNonNull(summary);
        requireNonNull(hashes);
    }
}
