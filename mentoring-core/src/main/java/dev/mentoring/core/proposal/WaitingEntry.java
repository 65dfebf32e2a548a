package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;

/**
 * Somebody who waits for a partner.
 *
 * @param enrolment for which enrolment
 * @param participant who
 * @param since since when
 * @param runsUnmatched in how many earlier runs she was left without a partner; 0 or more
 * @param noShows how many meetings she has missed; 0 or more
 */
public record WaitingEntry(
        EnrolmentId enrolment, ParticipantId participant, Instant since, int runsUnmatched, int noShows) {
    /**
     * Checks the ranges.
     *
     * @param enrolment for which enrolment
     * @param participant who
     * @param since since when
     * @param runsUnmatched in how many earlier runs she was left without a partner
     * @param noShows how many meetings she has missed
     */
    public WaitingEntry {
        requireNonNull(enrolment);
        requireNonNull(participant);
        requireNonNull(since);
        checkArgument(runsUnmatched >= 0 && noShows >= 0, "numbers of runs and of meetings are 0 or more");
    }
}
