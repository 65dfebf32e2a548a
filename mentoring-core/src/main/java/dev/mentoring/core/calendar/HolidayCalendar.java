package dev.mentoring.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Tells on which dates people are off, weekends apart. {@link PublicHolidays} ships with the library; any other calendar is a
 * lambda or a class of the embedder's, which must answer the same for the same date at all times and from any thread.
 */
@FunctionalInterface
public interface HolidayCalendar {
    /**
     * {@return whether a date is a holiday}
     *
     * @param date the date
     */
    boolean isHoliday(LocalDate date);

    /** {@return a calendar without holidays} */
    static HolidayCalendar none() {
        return ListedHolidays.NONE;
    }

    /**
     * {@return a calendar of listed dates, such as the days on which a site closes}
     *
     * @param dates the dates
     */
    static HolidayCalendar of(Collection<LocalDate> dates) {
        return ListedHolidays.of(dates);
    }

    /**
     * {@return a calendar with the holidays of both}
     *
     * @param other the other calendar
     */
    default HolidayCalendar and(HolidayCalendar other) {
        requireNonNull(other);
        return date -> isHoliday(date) || other.isHoliday(date);
    }
}
