package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import java.util.Optional;

/**
 * One partner whom a plan considers for a mentee.
 *
 * @param mentor who would guide
 * @param joins the group that the mentee would join; empty for a new relationship
 * @param scoreBasisPoints how well the two fit, 0 to 10 000; empty when the plan has no scores
 * @param explanation where the embedding software keeps the explanation
 */
public record PlannedChoice(
        ParticipantId mentor, Optional<RelationshipId> joins, Optional<Integer> scoreBasisPoints, String explanation) {
    /**
     * Refuses null.
     *
     * @param mentor who would guide
     * @param joins the group that the mentee would join
     * @param scoreBasisPoints how well the two fit, 0 to 10 000
     * @param explanation where the embedding software keeps the explanation
     */
    public PlannedChoice {
        requireNonNull(mentor);
        requireNonNull(joins);
        requireNonNull(scoreBasisPoints);
        requireNonNull(explanation);
    }
}
