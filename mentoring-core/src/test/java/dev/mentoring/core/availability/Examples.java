package dev.mentoring.core.availability;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static WeeklyInterval interval() {
        return new WeeklyInterval(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT);
    }

    static ImmutableSortedSet<WeeklyInterval> intervals() {
        return ImmutableSortedSet.of(interval());
    }
}
