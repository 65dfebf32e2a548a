package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mentee and a mentor who were, or still are, a pair.
 *
 * @param mentee the mentee
 * @param mentor the mentor
 * @param outcome how it ended, or that it runs
 * @param ended when it ended; empty when it runs or the date is unknown
 */
public record EarlierPairing(
        ParticipantId mentee, ParticipantId mentor, PairingOutcome outcome, Optional<LocalDate> ended) {
    /**
     * Checks that they are two people.
     *
     * @param mentee the mentee
     * @param mentor the mentor
     * @param outcome how it ended, or that it runs
     * @param ended when it ended
     */
    public EarlierPairing {
        checkArgument(!mentee.equals(mentor), "a pair is two people, not %s and herself", mentee);
    }
}
