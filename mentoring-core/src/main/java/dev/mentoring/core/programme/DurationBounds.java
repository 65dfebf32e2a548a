package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a relationship lasts; compared from the first of January of a common year.
 *
 * @param minimum the shortest
 * @param usual what is planned unless somebody says otherwise
 * @param maximum the longest, extensions included
 */
public record DurationBounds(Period minimum, Period usual, Period maximum) {
    /**
     * Refuses null.
     *
     * @param minimum the shortest
     * @param usual what is planned unless somebody says otherwise
     * @param maximum the longest, extensions included
     */
    public DurationBounds {
        requireNonNull(minimum);
        requireNonNull(usual);
        requireNonNull(maximum);
    }

    /**
     * {@return whether a relationship between two dates is neither too short nor too long}
     *
     * @param start the first date
     * @param end the last date
     */
    public boolean admits(LocalDate start, LocalDate end) {
        return !end.isBefore(start.plus(minimum)) && !end.isAfter(start.plus(maximum));
    }
}
