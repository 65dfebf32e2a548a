package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * How often people are expected to meet.
 *
 * @param cadence from one meeting to the next
 * @param toleranceDays how many days later is still in time; 0 or more
 * @param minutes how long a meeting usually is; 5 to 480
 */
public record MeetingRhythm(Period cadence, int toleranceDays, int minutes) {
    /**
     * Refuses null.
     *
     * @param cadence from one meeting to the next
     * @param toleranceDays how many days later is still in time
     * @param minutes how long a meeting usually is
     */
    public MeetingRhythm {
        requireNonNull(cadence);
    }
}
