package dev.mentoring.core.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** What a clock on the wall shows, and how far two of them are apart. */
public final class WallClock {
    private static final Duration DAY = Duration.ofDays(1);

    private WallClock() {}

    /**
     * {@return the instants at which the clocks of a zone show a local time, in order: none for a time that they skip in spring,
     * two for one that they show twice in autumn}
     *
     * @param time the local time
     * @param zone the time zone
     */
    public static ImmutableList<Instant> instantsShowing(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).stream()
                .map(time::toInstant)
                .sorted()
                .collect(toImmutableList());
    }

    /**
     * {@return how far two times of day are apart, the shorter way round the clock: 23:00 and 01:00 are two hours apart; up to
     * twelve hours}
     *
     * @param one one of them
     * @param other the other
     */
    public static Duration apart(LocalTime one, LocalTime other) {
        Duration forwards = Duration.between(one, other).abs();
        Duration backwards = DAY.minus(forwards);
        return forwards.compareTo(backwards) <= 0 ? forwards : backwards;
    }

    /**
     * {@return how far the clocks of two zones are apart at an instant, the shorter way round; up to twelve hours}
     *
     * @param one one of them
     * @param other the other
     * @param at the instant; summer time makes it matter
     */
    public static Duration apart(ZoneId one, ZoneId other, Instant at) {
        return apart(LocalTime.ofInstant(at, one), LocalTime.ofInstant(at, other));
    }
}
