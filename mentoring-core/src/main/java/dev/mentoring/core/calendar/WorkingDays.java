package dev.mentoring.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which dates people work on, and how far apart dates are when only those count.
 *
 * <pre>{@code
 * WorkingDays days = WorkingDays.mondayToFriday(PublicHolidays.FRANCE);
 * LocalDate answerBy = days.plus(askedOn, 3);
 * }</pre>
 *
 * <p>Time grows with the days that are passed over. Immutable; thread-safe when the holiday calendar is.
 *
 * @param weekend the days of the week on which nobody works; none to six
 * @param holidays the dates on which nobody works either
 */
public record WorkingDays(ImmutableSet<DayOfWeek> weekend, HolidayCalendar holidays) {
    /** No calendar has so long a holiday; looking further would never end for one that knows nothing else. */
    private static final int LONGEST_HOLIDAY = 3660;

    /**
     * Checks that a working day is left.
     *
     * @param weekend the days of the week on which nobody works; none to six
     * @param holidays the dates on which nobody works either
     */
    public WorkingDays {
        checkArgument(weekend.size() < DayOfWeek.values().length, "a week has at least one working day");
        weekend = Sets.immutableEnumSet(weekend);
        requireNonNull(holidays);
    }

    /**
     * {@return Monday to Friday but for holidays}
     *
     * @param holidays the holidays
     */
    public static WorkingDays mondayToFriday(HolidayCalendar holidays) {
        return new WorkingDays(ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
    }

    /**
     * {@return whether people work on a date}
     *
     * @param date the date
     */
    public boolean isWorkingDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && !holidays.isHoliday(date);
    }

    /**
     * {@return the date itself when it is a working day, or else the next one}
     *
     * @param date the date
     * @throws IllegalArgumentException when there is none within ten years
     */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
            checkArgument(day.isBefore(date.plusDays(LONGEST_HOLIDAY)), "no working day for ten years from %s", date);
        }
        return day;
    }

    /**
     * {@return the date that lies so many working days after a date}
     *
     * @param date the date; it is not counted, whether people work on it or not
     * @param days how many working days, 0 or more; for 0 it is the date itself
     */
    public LocalDate plus(LocalDate date, int days) {
        checkArgument(days >= 0, "working days are counted forwards, not %s", days);
        LocalDate day = date;
        for (int i = 0; i < days; i++) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /**
     * {@return how many working days there are after one date, up to and including another}
     *
     * @param from the earlier date, which is not counted
     * @param to the other date, not before it
     */
    public int between(LocalDate from, LocalDate to) {
        checkArgument(!to.isBefore(from), "%s is before %s", to, from);
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }
}
