package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * What a party may see of a proposal: never who declined, why, or which rule stands in the way.
 *
 * @param proposal which one
 * @param partner the other party
 * @param role the role of the party who looks
 * @param standing how it stands
 * @param answerExpected whether it is for this party to answer
 * @param expiresAt until when one may answer, while it is open
 */
public record ProposalView(
        ProposalId proposal,
        ParticipantId partner,
        Role role,
        ProposalStanding standing,
        boolean answerExpected,
        Optional<Instant> expiresAt) {
    /**
     * Refuses null.
     *
     * @param proposal which one
     * @param partner the other party
     * @param role the role of the party who looks
     * @param standing how it stands
     * @param answerExpected whether it is for this party to answer
     * @param expiresAt until when one may answer, while it is open
     */
    public ProposalView {
        requireNonNull(proposal);
        requireNonNull(partner);
        requireNonNull(role);
        requireNonNull(standing);
        requireNonNull(expiresAt);
    }
}
