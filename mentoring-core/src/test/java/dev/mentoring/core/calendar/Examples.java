package dev.mentoring.core.calendar;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static HolidayCalendar holidays() {
        return HolidayCalendar.none();
    }
}
