package dev.mentoring.core.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvailabilityOverlapsTest {
    private static final TimeWindow WEEK = TimeWindow.ofWeeks(LocalDate.of(2027, 3, 1), 1);

    @Test
    void people_meet_where_their_hours_overlap() {
        AvailabilityOverlaps overlaps = AvailabilityOverlaps.of(List.of(hours(8, 12), hours(10, 14)), WEEK);
        assertThat(overlaps.minutes(0, 1)).isEqualTo(120);
        assertThat(overlaps.minutes(1, 0)).isEqualTo(120);
        assertThat(overlaps.minutes(0, 0)).isEqualTo(240);
    }

    @Test
    void whoever_gave_no_hours_stays_unknown() {
        AvailabilityOverlaps overlaps = AvailabilityOverlaps.of(List.of(hours(8, 12), Optional.empty()), WEEK);
        assertThat(overlaps.isKnown(0)).isTrue();
        assertThat(overlaps.isKnown(1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlaps.minutes(0, 1))
                .withMessageContaining("person 1");
        assertThatIllegalArgumentException().isThrownBy(() -> overlaps.minutes(1, 0));
    }

    @Test
    void whoever_gave_only_hours_that_do_not_count_is_known_and_meets_nobody() {
        AvailabilityOverlaps overlaps = AvailabilityOverlaps.ofHours(
                List.of(hours(20, 22), hours(7, 21), Optional.empty()), WEEK, LocalTime.of(8, 0), LocalTime.of(19, 0));
        assertThat(overlaps.isKnown(0)).isTrue();
        assertThat(overlaps.minutes(0, 1)).isZero();
        assertThat(overlaps.minutes(1, 1)).isEqualTo(11 * 60);
        assertThat(overlaps.isKnown(2)).isFalse();
    }

    @Test
    void nobody_is_nobody() {
        assertThat(AvailabilityOverlaps.of(List.of(), WEEK).size()).isZero();
        assertThat(AvailabilityOverlaps.of(List.of(Optional.empty()), WEEK).size())
                .isEqualTo(1);
    }

    @Test
    void minutes_are_whole_ones_of_the_total_not_of_each_meeting() {
        TimeWindow ragged =
                new TimeWindow(Instant.parse("2027-03-01T08:00:20.5Z"), Instant.parse("2027-03-08T08:00:40Z"));
        assertThat(AvailabilityOverlaps.of(List.of(hours(8, 9)), ragged).minutes(0, 0))
                .isEqualTo(60);
        TimeWindow shorter = new TimeWindow(ragged.start(), ragged.end().minusSeconds(30));
        assertThat(AvailabilityOverlaps.of(List.of(hours(8, 9)), shorter).minutes(0, 0))
                .isEqualTo(59);
    }

    @Test
    void hours_of_every_kind_of_length_are_told_apart() {
        List<Optional<WeeklyAvailability>> people = new ArrayList<>();
        for (int minute = 0; minute < 200; minute++) { // 200 slots, of which no two have the same length
            LocalTime start = LocalTime.MIDNIGHT.plusMinutes(minute * (minute + 1) / 2 % 1_440);
            WeeklyInterval interval = new WeeklyInterval(
                    DayOfWeek.of(1 + minute * (minute + 1) / 2 / 1_440 % 7), start, start.plusMinutes(minute + 1));
            people.add(Optional.of(WeeklyAvailability.of(ZoneId.of("UTC"), List.of(interval))));
        }
        AvailabilityOverlaps overlaps = AvailabilityOverlaps.of(people, WEEK);
        for (int person = 0; person < people.size(); person++) {
            assertThat(overlaps.minutes(person, person)).isEqualTo(person + 1);
        }
    }

    @Test
    void a_window_of_centuries_is_refused() {
        TimeWindow endless = new TimeWindow(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(365L * 300)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> AvailabilityOverlaps.of(List.of(hours(8, 9)), endless));
    }

    private static Optional<WeeklyAvailability> hours(int from, int to) {
        return Optional.of(WeeklyAvailability.daily(
                ZoneId.of("UTC"), List.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }
}
