package dev.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.calendar.WallClock;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a meeting is meant to be: an instant, the time zone in which people think of it, and how long.
 *
 * @param start when it begins
 * @param zone the time zone in which it was planned
 * @param minutes how long it is meant to last; 1 to 1440
 */
public record MeetingTime(Instant start, ZoneId zone, int minutes) {
    private static final int LONGEST = 1440;

    /**
     * Checks the range.
     *
     * @param start when it begins
     * @param zone the time zone in which it was planned
     * @param minutes how long it is meant to last
     */
    public MeetingTime {
        requireNonNull(start);
        requireNonNull(zone);
        checkArgument(minutes >= 1 && minutes <= LONGEST, "a meeting lasts 1 to %s minutes, not %s", LONGEST, minutes);
    }

    /**
     * {@return the time at which the clocks of a zone show a local time}
     *
     * @param local the local time
     * @param zone the time zone
     * @param minutes how long it is meant to last; 1 to 1440
     * @throws InvalidInputException when the clocks skip that time in spring, or show it twice in autumn: nothing is guessed
     */
    public static MeetingTime at(LocalDateTime local, ZoneId zone, int minutes) {
        ImmutableList<Instant> instants = WallClock.instantsShowing(local, zone);
        if (instants.size() != 1) {
            Problems.Builder problems = Problems.builder();
            Place place = Place.field("meeting", "", "start");
            if (instants.isEmpty()) {
                problems.error(MeetingTexts.CATALOGUE, "local-time-skipped", place, local, zone);
            } else {
                problems.error(MeetingTexts.CATALOGUE, "local-time-shown-twice", place, local, zone);
            }
            throw new InvalidInputException(problems.build());
        }
        return new MeetingTime(instants.get(0), zone, minutes);
    }

    /** {@return when it is meant to be over} */
    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }

    /** {@return what the clocks of its zone show when it begins} */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(start, zone);
    }
}
