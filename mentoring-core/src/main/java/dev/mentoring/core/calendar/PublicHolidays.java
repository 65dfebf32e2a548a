package dev.mentoring.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.time.LocalDate;

/**
 * The public holidays that the law of a country or province knows as it stands in 2026, computed for any year from 1900 to
 * 2999. Days off that an employer adds are joined with {@link HolidayCalendar#and}.
 */
public enum PublicHolidays implements HolidayCalendar, Labelled {
    /** The eleven legal holidays of the French Labour Code, article L3133-1; without the two of Alsace and Moselle. */
    FRANCE,
    /**
     * The eight holidays of Québec (Act respecting labour standards, section 60; National Holiday Act), for employers that
     * chose Good Friday.
     */
    QUEBEC,
    /** The holidays of Québec for employers that chose Easter Monday in place of Good Friday. */
    QUEBEC_EASTER_MONDAY;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /**
     * {@return the holidays of a year}
     *
     * @param year the year, 1900 to 2999
     * @throws IllegalArgumentException when the year lies outside
     */
    public ImmutableSortedSet<LocalDate> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("holidays are known from 1900 to 2999, not for " + year);
        }
        LocalDate easter = Easter.sunday(year);
        return switch (this) {
            case FRANCE -> france(year, easter);
            case QUEBEC -> quebec(year, easter.minusDays(2));
            case QUEBEC_EASTER_MONDAY -> quebec(year, easter.plusDays(1));
        };
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        return in(date.getYear()).contains(date);
    }

    private static ImmutableSortedSet<LocalDate> france(int year, LocalDate easter) {
        return ImmutableSortedSet.of(
                LocalDate.of(year, 1, 1),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 8),
                easter.plusDays(39), // Ascension
                easter.plusDays(50), // Whit Monday
                LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 11, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25));
    }

    private static ImmutableSortedSet<LocalDate> quebec(int year, LocalDate easterHoliday) {
        LocalDate canadaDay = LocalDate.of(year, 7, 1);
        return ImmutableSortedSet.of(
                LocalDate.of(year, 1, 1),
                easterHoliday,
                LocalDate.of(year, 5, 25).with(previous(MONDAY)), // National Patriots’ Day
                LocalDate.of(year, 6, 24),
                canadaDay.getDayOfWeek() == SUNDAY ? canadaDay.plusDays(1) : canadaDay,
                LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)),
                LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(2, MONDAY)),
                LocalDate.of(year, 12, 25));
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CalendarTexts.CATALOGUE.label(this);
    }
}
