package dev.mentoring.core.availability;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A stretch of time on the time line.
 *
 * @param start the first instant
 * @param end the first instant after it; later than the start
 */
public record TimeWindow(Instant start, Instant end) {
    /**
     * Checks the order.
     *
     * @param start the first instant
     * @param end the first instant after it; later than the start
     */
    public TimeWindow {
        checkArgument(start.isBefore(end), "a window ends after it starts, but %s is not before %s", start, end);
    }

    /**
     * {@return the weeks that begin with a date, from midnight UTC}
     *
     * @param date the first date
     * @param weeks how many weeks; at least 1
     */
    public static TimeWindow ofWeeks(LocalDate date, int weeks) {
        Instant start = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new TimeWindow(start, start.plus(Duration.ofDays(7L * weeks)));
    }

    /** {@return how long it is} */
    public Duration length() {
        return Duration.between(start, end);
    }
}
