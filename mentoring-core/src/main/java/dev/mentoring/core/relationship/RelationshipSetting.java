package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import java.util.Optional;

/**
 * Where a relationship belongs.
 *
 * @param id its id
 * @param programme the programme
 * @param cohort the cohort; empty in an evergreen programme
 * @param proposal the proposal that it came of, if any
 */
public record RelationshipSetting(
        RelationshipId id, ProgrammeId programme, Optional<CohortId> cohort, Optional<ProposalId> proposal) {
    /**
     * Refuses null.
     *
     * @param id its id
     * @param programme the programme
     * @param cohort the cohort
     * @param proposal the proposal that it came of, if any
     */
    public RelationshipSetting {
        requireNonNull(id);
        requireNonNull(programme);
        requireNonNull(cohort);
        requireNonNull(proposal);
    }

    /**
     * {@return a relationship of an evergreen programme that came of no proposal}
     *
     * @param id its id
     * @param programme the programme
     */
    public static RelationshipSetting of(RelationshipId id, ProgrammeId programme) {
        return new RelationshipSetting(id, programme, Optional.empty(), Optional.empty());
    }
}
