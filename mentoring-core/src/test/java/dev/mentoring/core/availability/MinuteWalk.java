package dev.mentoring.core.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The oracle: walks through a window minute by minute, and asks the zone what the person’s clock shows. */
final class MinuteWalk {
    private MinuteWalk() {}

    static Duration overlap(WeeklyAvailability first, WeeklyAvailability second, TimeWindow window) {
        long minutes = 0;
        for (Instant at = window.start(); at.isBefore(window.end()); at = at.plusSeconds(60)) {
            if (isAvailable(first, at) && isAvailable(second, at)) {
                minutes++;
            }
        }
        return Duration.ofMinutes(minutes);
    }

    static boolean isAvailable(WeeklyAvailability person, Instant instant) {
        LocalDateTime clock = LocalDateTime.ofInstant(instant, person.zone());
        return person.intervals().stream().anyMatch(interval -> covers(interval, clock));
    }

    private static boolean covers(WeeklyInterval interval, LocalDateTime clock) {
        LocalTime time = clock.toLocalTime();
        boolean overMidnight = !interval.end().isAfter(interval.start());
        boolean started = !time.isBefore(interval.start());
        boolean beforeEnd = time.isBefore(interval.end());
        if (clock.getDayOfWeek() == interval.day()) {
            return started && (beforeEnd || overMidnight);
        }
        return overMidnight
                && beforeEnd
                && clock.getDayOfWeek() == interval.day().plus(1);
    }
}
