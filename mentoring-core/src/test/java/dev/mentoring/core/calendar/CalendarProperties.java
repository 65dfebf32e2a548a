package dev.mentoring.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarProperties {
    @Property(tries = 200)
    void counting_forwards_and_counting_between_agree(
            @ForAll("days") WorkingDays days, @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 60) int count) {
        LocalDate there = days.plus(date, count);
        assertThat(days.between(date, there)).isEqualTo(count);
        assertThat(count == 0 || days.isWorkingDay(there)).isTrue();
    }

    @Property(tries = 200)
    void a_meeting_on_the_due_date_is_in_time_and_every_further_working_day_makes_it_later(
            @ForAll("days") WorkingDays days,
            @ForAll("cadences") Cadence cadence,
            @ForAll("dates") LocalDate last,
            @ForAll @IntRange(max = 40) int later) {
        LocalDate due = cadence.due(last, days);
        LocalDate latest = cadence.latest(last, days);
        assertThat(days.isWorkingDay(due)).isTrue();
        assertThat(due).isAfter(last);
        assertThat(latest).isAfterOrEqualTo(due);
        assertThat(cadence.late(last, latest, days)).isZero();
        assertThat(cadence.late(last, days.plus(latest, later), days)).isEqualTo(later);
    }

    @Property(tries = 200)
    void a_later_meeting_is_never_due_earlier(
            @ForAll("days") WorkingDays days,
            @ForAll("cadences") Cadence cadence,
            @ForAll("dates") LocalDate last,
            @ForAll @IntRange(max = 60) int later) {
        assertThat(cadence.due(last.plusDays(later), days)).isAfterOrEqualTo(cadence.due(last, days));
    }

    @Property(tries = 200)
    void clocks_are_as_far_apart_seen_from_either_side_and_never_more_than_half_a_day(
            @ForAll LocalTime one, @ForAll LocalTime other) {
        Duration apart = WallClock.apart(one, other);
        assertThat(apart).isEqualTo(WallClock.apart(other, one)).isBetween(Duration.ZERO, Duration.ofHours(12));
        assertThat(one.plus(apart).equals(other) || one.minus(apart).equals(other))
                .isTrue();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate.EPOCH::plusDays);
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(CadenceUnit.class),
                        Arbitraries.integers().between(0, 20))
                .as(Cadence::new);
    }

    @Provide
    Arbitrary<WorkingDays> days() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        Arbitrary<HolidayCalendar> holidays = Arbitraries.of(
                PublicHolidays.FRANCE,
                PublicHolidays.QUEBEC,
                HolidayCalendar.none(),
                date -> date.getMonthValue() == 8);
        return Combinators.combine(weekends.map(ImmutableSet::copyOf), holidays).as(WorkingDays::new);
    }
}
