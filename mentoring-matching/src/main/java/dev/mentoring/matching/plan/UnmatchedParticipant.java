package dev.mentoring.matching.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Optional;

/**
 * Somebody who is left without a partner in a role, why, and what would help.
 *
 * @param id who it is
 * @param role in which role
 * @param cause why
 * @param possible how many people there are on the other side
 * @param acceptable how many of them no rule removed
 * @param removals which rule removed how many, most first
 * @param shortage the shortage in which a mentee stands, for {@link UnmatchedCause#SHORTAGE}
 * @param remedies the smallest changes that would help, best first
 */
public record UnmatchedParticipant(
        ParticipantId id,
        Role role,
        UnmatchedCause cause,
        int possible,
        int acceptable,
        ImmutableList<RuleRemoval> removals,
        Optional<Shortage> shortage,
        ImmutableList<Remedy> remedies) {

    /** {@return why, in a sentence} */
    public BilingualText text() {
        return MatchingTexts.CATALOGUE.text("unmatched", id, cause.label(), acceptable, possible);
    }
}
