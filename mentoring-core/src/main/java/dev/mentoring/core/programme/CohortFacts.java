package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

/**
 * What a {@link Cohort} must be told about the rest of the world.
 *
 * @param programme where its programme is
 * @param readiness who is ready to be matched
 * @param openProposals how many of its proposals are still to be decided
 * @param liveRelationships how many of its relationships are active, paused or closing
 * @param retentionScheduled whether it is settled when which of its records are removed
 */
public record CohortFacts(
        ProgrammeState programme,
        MatchingReadiness readiness,
        int openProposals,
        int liveRelationships,
        boolean retentionScheduled) {
    /**
     * Refuses null.
     *
     * @param programme where its programme is
     * @param readiness who is ready to be matched
     * @param openProposals how many of its proposals are still to be decided
     * @param liveRelationships how many of its relationships are active, paused or closing
     * @param retentionScheduled whether it is settled when which of its records are removed
     */
    public CohortFacts {
        requireNonNull(programme);
        requireNonNull(readiness);
    }
}
