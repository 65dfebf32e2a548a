package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
     * Checks that they are two people, and that a pair that runs has not ended.
     *
     * @param mentee the mentee
     * @param mentor the mentor
     * @param outcome how it ended, or that it runs
     * @param ended when it ended
     */
    public EarlierPairing {
        requireNonNull(mentor);
        checkArgument(!mentee.equals(mentor), "a pair is two people, not %s and herself", mentee);
        checkArgument(isValid(outcome, ended), "a pair that still runs cannot have ended on %s", ended);
    }

    /**
     * {@return whether this outcome can go with this date: a pair that still runs has not ended}
     *
     * @param outcome how it ended, or that it runs
     * @param ended when it ended; empty when it runs or the date is unknown
     */
    public static boolean isValid(PairingOutcome outcome, Optional<LocalDate> ended) {
        requireNonNull(outcome);
        return ended.isEmpty() || outcome != PairingOutcome.LIVE;
    }
}
