package dev.mentoring.core.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;

/** A calendar of listed dates. */
record ListedHolidays(ImmutableSet<LocalDate> dates) implements HolidayCalendar {
    static final HolidayCalendar NONE = of(ImmutableSet.of());

    static ListedHolidays of(Collection<LocalDate> dates) {
        return new ListedHolidays(ImmutableSet.copyOf(dates));
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        return dates.contains(requireNonNull(date));
    }
}
