package dev.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;

/**
 * How a meeting really was.
 *
 * @param start when it began
 * @param minutes how long it lasted; 1 to 1440
 * @param present who was there
 * @param duringPause whether people met although the relationship rested, and know it
 */
public record HeldMeeting(Instant start, int minutes, ImmutableSortedSet<ParticipantId> present, boolean duringPause) {
    /**
     * Checks the range.
     *
     * @param start when it began
     * @param minutes how long it lasted
     * @param present who was there
     * @param duringPause whether people met although the relationship rested, and know it
     */
    public HeldMeeting {
        requireNonNull(start);
        requireNonNull(present);
        checkArgument(minutes >= 1 && minutes <= 1440, "a meeting lasts 1 to 1440 minutes, not %s", minutes);
    }

    /** {@return when it was over} */
    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }
}
