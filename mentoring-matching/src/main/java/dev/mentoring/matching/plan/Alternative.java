package dev.mentoring.matching.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.OptionalLong;

/**
 * Another mentor whom a mentee could have had, and why it did not come to that.
 *
 * @param mentor the other mentor
 * @param score the score of the pair that was not made, in basis points
 * @param reason why it lost
 * @param loss for {@link AlternativeReason#COSTS_OTHERS} by how many points at least the total score would drop with as
 *     many pairs, proved by the dual prices of the plan; empty when there would be fewer pairs, or when the algorithm does
 *     not work with totals
 * @param heldBy who holds the places of that mentor in the plan, in the order of their ids
 */
public record Alternative(
        ParticipantId mentor,
        int score,
        AlternativeReason reason,
        OptionalLong loss,
        ImmutableList<ParticipantId> heldBy) {

    /** {@return why it lost, as a sentence} */
    public BilingualText text() {
        if (loss.isPresent()) {
            return MatchingTexts.CATALOGUE.text("alternative.loss", mentor, loss.getAsLong());
        }
        return MatchingTexts.CATALOGUE.text("alternative", mentor, reason.label());
    }
}
