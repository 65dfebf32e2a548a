package dev.mentoring.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How often people mean to meet, and how much later is still in time. Dates are those of one time zone, the programme's;
 * a date that falls on a day off moves to the next working day.
 *
 * @param every how many units from one meeting to the next, 1 to 366
 * @param unit the unit
 * @param tolerance how many working days after the due date are still in time, 0 to 366
 */
public record Cadence(int every, CadenceUnit unit, int tolerance) {
    private static final int MOST = 366;
    private static final Cadence STANDARD = new Cadence(30, CadenceUnit.DAYS, 10);

    /**
     * Checks the ranges.
     *
     * @param every how many units from one meeting to the next, 1 to 366
     * @param unit the unit
     * @param tolerance how many working days after the due date are still in time, 0 to 366
     */
    public Cadence {
        requireNonNull(unit);
        checkArgument(
                isValid(every, tolerance),
                "a cadence has a period of 1 to 366 units and a tolerance of 0 to 366 working days, not %s and %s",
                every,
                tolerance);
    }

    /**
     * {@return whether these numbers can be a cadence}
     *
     * @param every how many units from one meeting to the next, 1 to 366
     * @param tolerance how many working days after the due date are still in time, 0 to 366
     */
    public static boolean isValid(int every, int tolerance) {
        return every >= 1 && every <= MOST && tolerance >= 0 && tolerance <= MOST;
    }

    /**
     * {@return every 30 days, with a tolerance of two weeks of work; Clutterbuck advises at least one meeting in six weeks,
     * Oxford Brookes University one in four to six}
     */
    public static Cadence standard() {
        return STANDARD;
    }

    /**
     * {@return the working day on which the next meeting is due}
     *
     * @param last the date of the last meeting, or of the beginning
     * @param days the working days
     */
    public LocalDate due(LocalDate last, WorkingDays days) {
        LocalDate period = switch (unit) {
            case WORKING_DAYS -> days.plus(last, every);
            case DAYS -> last.plusDays(every);
            case WEEKS -> last.plusWeeks(every);
            case MONTHS -> last.plusMonths(every);
        };
        return days.onOrAfter(period);
    }

    /**
     * {@return the last date on which the next meeting is still in time}
     *
     * @param last the date of the last meeting, or of the beginning
     * @param days the working days
     */
    public LocalDate latest(LocalDate last, WorkingDays days) {
        return days.plus(due(last, days), tolerance);
    }

    /**
     * {@return by how many working days the next meeting is late; 0 when it still is in time}
     *
     * @param last the date of the last meeting, or of the beginning
     * @param date the date of asking, or of the next meeting
     * @param days the working days
     */
    public int late(LocalDate last, LocalDate date, WorkingDays days) {
        LocalDate latest = latest(last, days);
        return date.isAfter(latest) ? days.between(latest, date) : 0;
    }
}
