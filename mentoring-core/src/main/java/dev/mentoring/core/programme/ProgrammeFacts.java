package dev.mentoring.core.programme;

/**
 * What a {@link Programme} must be told about the rest of the world.
 *
 * @param liveCohorts how many of its cohorts are neither closed, archived nor cancelled
 * @param liveRelationships how many of its relationships are active, paused or closing
 * @param retentionScheduled whether it is settled when which of its records are removed
 */
public record ProgrammeFacts(int liveCohorts, int liveRelationships, boolean retentionScheduled) {

    /** {@return nothing lives in it, and retention is not settled} */
    public static ProgrammeFacts none() {
        return new ProgrammeFacts(0, 0, false);
    }
}
