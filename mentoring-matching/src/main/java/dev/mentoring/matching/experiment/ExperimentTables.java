package dev.mentoring.matching.experiment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.experiment.result.ExperimentSummary;
import dev.mentoring.matching.experiment.result.JudgedFinding;

/**
 * What a finished run wrote. Immutable.
 *
 * @param summary what the trials tell together
 * @param findings the published findings of the specification, judged by the summary
 * @param failedTrials in how many trials something failed
 * @param hashes the SHA-256, in lower-case hexadecimal, of each table that every run writes with the same bytes, by its file
 */
public record ExperimentTables(
        ExperimentSummary summary,
        ImmutableList<JudgedFinding> findings,
        long failedTrials,
        ImmutableSortedMap<String, String> hashes) {
    /**
     * Refuses null.
     *
     * @param summary what the trials tell together
     * @param findings the published findings, judged
     * @param failedTrials in how many trials something failed
     * @param hashes the SHA-256 of each table by its file
     */
    public ExperimentTables {
        requireNonNull(summary);
        requireNonNull(findings);
        requireNonNull(hashes);
    }
}
