package dev.mentoring.matching.candidate;

import dev.mentoring.core.availability.AvailabilityOverlaps;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.participant.Participant;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long each mentee and each mentor can meet in an average week of the window. Immutable and thread-safe. */
public final class MeetingHours {
    private static final long MINUTES_OF_WEEK = Duration.ofDays(7).toMinutes();

    private final AvailabilityOverlaps overlaps;
    private final int mentees;
    private final long windowMinutes;

    private MeetingHours(AvailabilityOverlaps overlaps, int mentees, long windowMinutes) {
        this.overlaps = overlaps;
        this.mentees = mentees;
        this.windowMinutes = windowMinutes;
    }

    /**
     * {@return the hours of all candidates}
     *
     * @param candidates the candidates
     */
    public static MeetingHours of(Candidates candidates) {
        return new MeetingHours(
                AvailabilityOverlaps.of(people(candidates), candidates.window()),
                candidates.mentees().size(),
                candidates.window().length().toMinutes());
    }

    /**
     * {@return the hours of all candidates that lie between two local times of each person’s own day}
     *
     * @param candidates the candidates
     * @param from the first local minute of each day
     * @param to the first local minute after it
     */
    public static MeetingHours between(Candidates candidates, LocalTime from, LocalTime to) {
        return new MeetingHours(
                AvailabilityOverlaps.ofHours(people(candidates), candidates.window(), from, to),
                candidates.mentees().size(),
                candidates.window().length().toMinutes());
    }

    private static List<Optional<WeeklyAvailability>> people(Candidates candidates) {
        return Stream.concat(candidates.mentees().stream(), candidates.mentors().stream())
                .map(Participant::availability)
                .toList();
    }

    /**
     * {@return the minutes that two availabilities have in common in an average week of a window, rounded down}
     *
     * @param first an availability
     * @param second another
     * @param window the window
     */
    public static long minutesPerWeek(WeeklyAvailability first, WeeklyAvailability second, TimeWindow window) {
        return first.overlap(second, window).toMinutes()
                * MINUTES_OF_WEEK
                / window.length().toMinutes();
    }

    /**
     * {@return the minutes that both have in common in an average week, rounded down; -1 when either is unknown}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int minutesPerWeek(int mentee, int mentor) {
        int other = mentees + mentor;
        if (!overlaps.isKnown(mentee) || !overlaps.isKnown(other)) {
            return -1;
        }
        return (int) (overlaps.minutes(mentee, other) * MINUTES_OF_WEEK / windowMinutes);
    }
}
