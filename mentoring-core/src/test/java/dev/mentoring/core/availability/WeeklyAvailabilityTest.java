package dev.mentoring.core.availability;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeeklyAvailabilityTest {
    private static final List<DayOfWeek> WORKING_DAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId UTC = ZoneId.of("UTC");

    /**
     * In 2027 New York changes its clocks on 14 March and Paris on 28 March; in autumn Paris on 31 October and New York
     * on 7 November (rules of the European Union, Directive 2000/84/EC, and of the United States, Energy Policy Act
     * 2005). In between, New York is five hours behind instead of six, so that 9 to 18 meets 9 to 18 for four hours.
     */
    @Test
    void paris_and_new_york_gain_an_hour_while_only_one_of_them_has_changed_its_clocks() {
        WeeklyAvailability paris = WeeklyAvailability.daily(PARIS, WORKING_DAYS, at(9, 0), at(18, 0));
        WeeklyAvailability newYork =
                WeeklyAvailability.daily(ZoneId.of("America/New_York"), WORKING_DAYS, at(9, 0), at(18, 0));
        assertThat(weekly(paris, newYork, LocalDate.of(2027, 3, 8), 4)).containsExactly(15L, 20L, 20L, 15L);
        assertThat(weekly(paris, newYork, LocalDate.of(2027, 10, 25), 3)).containsExactly(15L, 20L, 15L);
    }

    private static List<Long> weekly(WeeklyAvailability one, WeeklyAvailability other, LocalDate monday, int weeks) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> one.overlap(other, TimeWindow.ofWeeks(monday.plusWeeks(week), 1))
                        .toHours())
                .toList();
    }

    @Test
    void an_hour_that_the_clock_skips_gives_nothing_and_one_that_it_shows_twice_counts_twice() {
        WeeklyAvailability night = of(PARIS, new WeeklyInterval(SUNDAY, at(2, 0), at(3, 0)));
        assertThat(night.overlap(night, TimeWindow.ofWeeks(LocalDate.of(2027, 3, 22), 1)))
                .isZero();
        assertThat(night.overlap(night, TimeWindow.ofWeeks(LocalDate.of(2027, 3, 29), 1)))
                .hasHours(1);
        assertThat(night.overlap(night, TimeWindow.ofWeeks(LocalDate.of(2027, 10, 25), 1)))
                .hasHours(2);
    }

    @Test
    void lord_howe_changes_its_clocks_by_half_an_hour() {
        WeeklyAvailability night = of(ZoneId.of("Australia/Lord_Howe"), new WeeklyInterval(SUNDAY, at(1, 0), at(3, 0)));
        assertThat(night.overlap(night, TimeWindow.ofWeeks(LocalDate.of(2027, 9, 28), 1)))
                .hasMinutes(90);
        assertThat(night.overlap(night, TimeWindow.ofWeeks(LocalDate.of(2027, 3, 30), 1)))
                .hasMinutes(150);
    }

    @Test
    void apia_had_no_friday_in_the_last_week_of_2011() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        WeeklyAvailability friday = WeeklyAvailability.daily(apia, List.of(FRIDAY), at(9, 0), at(17, 0));
        WeeklyAvailability saturday = WeeklyAvailability.daily(apia, List.of(SATURDAY), at(9, 0), at(17, 0));
        TimeWindow week = TimeWindow.ofWeeks(LocalDate.of(2011, 12, 27), 1);
        assertThat(friday.overlap(friday, week)).isZero();
        assertThat(saturday.overlap(saturday, week)).hasHours(8);
    }

    @Test
    void hours_go_over_midnight_and_over_the_end_of_the_week() {
        WeeklyAvailability person = of(UTC, new WeeklyInterval(SUNDAY, at(22, 0), at(2, 0)));
        TimeWindow week = TimeWindow.ofWeeks(LocalDate.of(2027, 3, 1), 1); // a Monday
        assertThat(person.instants(week).asRanges())
                .containsExactly(
                        Range.closedOpen(Instant.parse("2027-03-01T00:00:00Z"), Instant.parse("2027-03-01T02:00:00Z")),
                        Range.closedOpen(Instant.parse("2027-03-07T22:00:00Z"), Instant.parse("2027-03-08T00:00:00Z")));
    }

    @Test
    void a_half_hour_zone_meets_at_the_half_hour() {
        WeeklyAvailability kolkata = of(ZoneId.of("Asia/Kolkata"), new WeeklyInterval(MONDAY, at(9, 0), at(10, 0)));
        assertThat(kolkata.instants(TimeWindow.ofWeeks(LocalDate.of(2027, 3, 1), 1))
                        .asRanges())
                .containsExactly(
                        Range.closedOpen(Instant.parse("2027-03-01T03:30:00Z"), Instant.parse("2027-03-01T04:30:00Z")));
    }

    @Test
    void midnight_to_midnight_is_the_whole_day() {
        assertThat(new WeeklyInterval(MONDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).minutes())
                .isEqualTo(1_440);
        assertThat(new WeeklyInterval(MONDAY, at(8, 0), LocalTime.MIDNIGHT).minutes())
                .isEqualTo(960);
        assertThat(new WeeklyInterval(SUNDAY, at(23, 59), at(23, 59)).firstMinute())
                .isEqualTo(10_079);
    }

    @Test
    void between_cuts_the_hours_of_each_day_and_reaches_midnight() {
        WeeklyAvailability night = of(UTC, new WeeklyInterval(SUNDAY, at(20, 0), at(10, 0)));
        assertThat(night.between(at(8, 0), at(19, 0)))
                .contains(of(UTC, new WeeklyInterval(MONDAY, at(8, 0), at(10, 0))));
        assertThat(night.between(at(19, 0), LocalTime.MIDNIGHT))
                .contains(of(UTC, new WeeklyInterval(SUNDAY, at(20, 0), LocalTime.MIDNIGHT)));
        assertThat(night.between(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)).isPresent();
        assertThat(night.between(at(12, 0), at(13, 0))).isEmpty();
        assertThat(night.between(at(10, 0), at(13, 0))).isEmpty(); // touches only
    }

    @Test
    void times_that_are_not_whole_minutes_are_refused_not_rounded() {
        LocalTime odd = LocalTime.of(9, 0, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyInterval(MONDAY, odd, at(10, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyInterval(MONDAY, at(8, 0), odd));
        WeeklyAvailability person = of(UTC, new WeeklyInterval(MONDAY, at(8, 0), at(10, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> person.between(odd, at(10, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> person.between(at(8, 0), odd));
        assertThat(WeeklyInterval.isWholeMinute(odd)).isFalse();
        assertThat(WeeklyInterval.isWholeMinute(at(9, 1))).isTrue();
    }

    @Test
    void nonsense_is_refused() {
        WeeklyAvailability person = of(UTC, new WeeklyInterval(MONDAY, at(8, 0), at(10, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> person.between(at(9, 0), at(9, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyAvailability.of(UTC, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeWindow(Instant.EPOCH, Instant.EPOCH))
                .withMessageContaining("1970");
        assertThatIllegalArgumentException().isThrownBy(() -> TimeWindow.ofWeeks(LocalDate.of(2027, 3, 1), 0));
        assertThat(TimeWindow.ofWeeks(LocalDate.of(2027, 3, 1), 2).length()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void intervals_are_ordered_by_their_beginning_then_their_length() {
        WeeklyInterval early = new WeeklyInterval(MONDAY, at(8, 0), at(9, 0));
        WeeklyInterval longer = new WeeklyInterval(MONDAY, at(8, 0), at(7, 0));
        WeeklyInterval tuesday = new WeeklyInterval(TUESDAY, at(7, 0), at(8, 0));
        assertThat(List.of(tuesday, longer, early).stream().sorted()).containsExactly(early, longer, tuesday);
        assertThat(WeeklyAvailability.of(UTC, List.of(tuesday, early)))
                .isEqualTo(WeeklyAvailability.of(UTC, List.of(early, tuesday, early)));
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    private static WeeklyAvailability of(ZoneId zone, WeeklyInterval... intervals) {
        return WeeklyAvailability.of(zone, List.of(intervals));
    }
}
