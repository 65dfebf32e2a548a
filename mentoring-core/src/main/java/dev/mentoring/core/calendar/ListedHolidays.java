package dev.mentoring.core.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A calendar of listed dates, such as the days on which a site closes; unlike a calendar that computes, it can be stored.
 *
 * @param dates the dates
 */
public record ListedHolidays(ImmutableSortedSet<LocalDate> dates) implements HolidayCalendar {
    static final HolidayCalendar NONE = new ListedHolidays(ImmutableSortedSet.of());

    /**
     * Refuses null.
     *
     * @param dates the dates
     */
    public ListedHolidays {
        requireNonNull(dates);
    }

    /**
     * {@return a calendar of listed dates}
     *
     * @param dates the dates
     */
    public static ListedHolidays of(Collection<LocalDate> dates) {
        return new ListedHolidays(ImmutableSortedSet.copyOf(dates));
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        return dates.contains(requireNonNull(date));
    }
}
