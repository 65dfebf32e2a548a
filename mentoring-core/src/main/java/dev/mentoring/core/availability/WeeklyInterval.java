package dev.mentoring.core.availability;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The same hours every week, in local time. An end that is not after the start lies on the next day: 22:00 to 02:00 goes
 * over midnight, 08:00 to 00:00 ends with the day, and 00:00 to 00:00 is the whole day.
 *
 * @param day the day on which it starts
 * @param start the first local minute, a whole minute
 * @param end the first local minute after it, a whole minute
 */
public record WeeklyInterval(DayOfWeek day, LocalTime start, LocalTime end) implements Comparable<WeeklyInterval> {
    static final int MINUTES_OF_DAY = 24 * 60;

    /**
     * Checks that both times are whole minutes.
     *
     * @param day the day on which it starts
     * @param start the first local minute
     * @param end the first local minute after it
     */
    public WeeklyInterval {
        requireNonNull(day);
        checkWholeMinute(start);
        checkWholeMinute(end);
    }

    /**
     * {@return whether a time can begin or end an interval: it has no seconds}
     *
     * @param time the time
     */
    public static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** {@return the first minute, counted from Monday 00:00 local time; 0 to 10 079} */
    int firstMinute() {
        return (day.getValue() - 1) * MINUTES_OF_DAY + minuteOfDay(start);
    }

    /** {@return how many minutes of local time it lasts; 1 to 1 440} */
    int minutes() {
        int minutes = Math.floorMod(minuteOfDay(end) - minuteOfDay(start), MINUTES_OF_DAY);
        return minutes == 0 ? MINUTES_OF_DAY : minutes;
    }

    /** {@return the minute of the day of a whole minute, 0 to 1 439} */
    static int minuteOfDay(LocalTime time) {
        checkWholeMinute(time);
        return time.toSecondOfDay() / 60;
    }

    private static void checkWholeMinute(LocalTime time) {
        checkArgument(isWholeMinute(time), "%s is not a whole minute", time);
    }

    @Override
    public int compareTo(WeeklyInterval other) {
        int byStart = Integer.compare(firstMinute(), other.firstMinute());
        return byStart != 0 ? byStart : Integer.compare(minutes(), other.minutes());
    }
}
