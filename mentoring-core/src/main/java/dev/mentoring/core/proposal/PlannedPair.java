package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;

/**
 * What a plan has for one place of one mentee: the partner, and the alternatives if it fails.
 *
 * @param mentee who would be guided
 * @param choices the partner of the plan first, then the alternatives, best first; partners are distinct
 */
public record PlannedPair(ParticipantId mentee, ImmutableList<PlannedChoice> choices) {
    /**
     * Refuses null.
     *
     * @param mentee who would be guided
     * @param choices the partner of the plan first, then the alternatives, best first
     */
    public PlannedPair {
        requireNonNull(mentee);
        requireNonNull(choices);
    }
}
