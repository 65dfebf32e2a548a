package dev.mentoring.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final WorkingDays FRENCH = WorkingDays.mondayToFriday(PublicHolidays.FRANCE);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(CalendarTexts.class, "calendar")).isEmpty();
    }

    @Test
    void a_bridge_of_holidays_is_passed_over() {
        LocalDate beforeAscension = LocalDate.parse("2026-05-13");
        assertThat(FRENCH.plus(beforeAscension, 1)).isEqualTo(LocalDate.parse("2026-05-15"));
        assertThat(FRENCH.plus(beforeAscension, 2)).isEqualTo(LocalDate.parse("2026-05-18"));
        assertThat(FRENCH.between(beforeAscension, LocalDate.parse("2026-05-18")))
                .isEqualTo(2);
        assertThat(FRENCH.plus(LocalDate.parse("2026-05-16"), 0)).isEqualTo(LocalDate.parse("2026-05-16"));
    }

    @Test
    void the_weekend_is_what_the_embedder_says() {
        WorkingDays sundayToThursday =
                new WorkingDays(ImmutableSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), HolidayCalendar.none());
        assertThat(sundayToThursday.isWorkingDay(LocalDate.parse("2026-05-10"))).isTrue();
        assertThat(sundayToThursday.isWorkingDay(LocalDate.parse("2026-05-15"))).isFalse();
    }

    @Test
    void a_calendar_without_working_days_is_refused_and_never_searched_for_ever() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDays(ImmutableSet.copyOf(DayOfWeek.values()), HolidayCalendar.none()));
        WorkingDays eternalHoliday = WorkingDays.mondayToFriday(date -> true);
        assertThatIllegalArgumentException().isThrownBy(() -> eternalHoliday.onOrAfter(LocalDate.EPOCH));
    }

    @Test
    void a_meeting_is_due_on_a_working_day_and_late_after_the_tolerance() {
        Cadence monthly = new Cadence(1, CadenceUnit.MONTHS, 3);
        LocalDate last = LocalDate.parse("2026-01-31");
        assertThat(monthly.due(last, FRENCH)).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(monthly.latest(last, FRENCH)).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(monthly.late(last, LocalDate.parse("2026-03-05"), FRENCH)).isZero();
        assertThat(monthly.late(last, LocalDate.parse("2026-03-09"), FRENCH)).isEqualTo(2);
    }

    @Test
    void units_are_told_apart() {
        LocalDate last = LocalDate.parse("2026-05-04");
        assertThat(new Cadence(10, CadenceUnit.WORKING_DAYS, 0).due(last, FRENCH))
                .isEqualTo(LocalDate.parse("2026-05-20"));
        assertThat(new Cadence(10, CadenceUnit.DAYS, 0).due(last, FRENCH)).isEqualTo(LocalDate.parse("2026-05-15"));
        assertThat(new Cadence(2, CadenceUnit.WEEKS, 0).due(last, FRENCH)).isEqualTo(LocalDate.parse("2026-05-18"));
    }

    @Test
    void a_cadence_out_of_range_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(0, CadenceUnit.DAYS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(367, CadenceUnit.DAYS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(1, CadenceUnit.DAYS, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(1, CadenceUnit.DAYS, 367));
    }

    @Test
    void noon_and_midnight_are_as_far_apart_as_clocks_can_be() {
        assertThat(WallClock.apart(LocalTime.MIDNIGHT, LocalTime.NOON)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void clocks_on_both_sides_of_the_date_line_may_show_the_same() {
        Instant at = Instant.parse("2026-06-01T12:00:00Z");
        assertThat(WallClock.apart(ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Pacific/Honolulu"), at))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void three_weeks_a_year_paris_and_montreal_are_an_hour_closer() {
        ZoneId montreal = ZoneId.of("America/Toronto");
        assertThat(WallClock.apart(PARIS, montreal, Instant.parse("2026-02-01T12:00:00Z")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(WallClock.apart(PARIS, montreal, Instant.parse("2026-03-15T12:00:00Z")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void a_local_time_may_come_never_once_or_twice() {
        assertThat(WallClock.instantsShowing(LocalDateTime.parse("2026-03-29T02:30"), PARIS))
                .isEmpty();
        assertThat(WallClock.instantsShowing(LocalDateTime.parse("2026-03-30T02:30"), PARIS))
                .containsExactly(Instant.parse("2026-03-30T00:30:00Z"));
        assertThat(WallClock.instantsShowing(LocalDateTime.parse("2026-10-25T02:30"), PARIS))
                .containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
    }
}
