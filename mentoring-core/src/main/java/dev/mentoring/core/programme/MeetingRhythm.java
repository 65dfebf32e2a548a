package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.calendar.Cadence;

/**
 * How often people are expected to meet.
 *
 * @param cadence from one meeting to the next, and how much later is still in time
 * @param minutes how long a meeting usually is; 5 to 480
 */
public record MeetingRhythm(Cadence cadence, int minutes) {
    /**
     * Refuses null.
     *
     * @param cadence from one meeting to the next, and how much later is still in time
     * @param minutes how long a meeting usually is
     */
    public MeetingRhythm {
        requireNonNull(cadence);
    }
}
