package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two people who must not be matched, whichever of them would be the mentor.
 *
 * @param first one of them
 * @param second the other
 * @param reason why
 * @param source who says so, such as {@code hr} or {@code participant}
 * @param until the last date on which it holds; empty when it does not end
 */
public record Exclusion(
        ParticipantId first, ParticipantId second, ExclusionReason reason, String source, Optional<LocalDate> until) {
    /**
     * Checks that they are two people.
     *
     * @param first one of them
     * @param second the other
     * @param reason why
     * @param source who says so
     * @param until the last date on which it holds
     */
    public Exclusion {
        checkArgument(!first.equals(second), "an exclusion is between two people, not %s and herself", first);
    }

    /**
     * {@return whether it holds on a date}
     *
     * @param date the date
     */
    public boolean holdsOn(LocalDate date) {
        return until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
