package dev.mentoring.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.CoreArbitraries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AvailabilityProperties {
    @Property
    void the_overlap_is_what_both_clocks_show_minute_by_minute(
            @ForAll("availabilities") WeeklyAvailability first,
            @ForAll("availabilities") WeeklyAvailability second,
            @ForAll("windows") TimeWindow window) {
        assertThat(first.overlap(second, window)).isEqualTo(MinuteWalk.overlap(first, second, window));
    }

    @Property
    void the_overlap_is_symmetric(
            @ForAll("availabilities") WeeklyAvailability first,
            @ForAll("availabilities") WeeklyAvailability second,
            @ForAll("windows") TimeWindow window) {
        assertThat(first.overlap(second, window)).isEqualTo(second.overlap(first, window));
    }

    @Property
    void more_hours_never_overlap_less(
            @ForAll("availabilities") WeeklyAvailability first,
            @ForAll("availabilities") WeeklyAvailability second,
            @ForAll("intervals") WeeklyInterval more,
            @ForAll("windows") TimeWindow window) {
        List<WeeklyInterval> intervals = new ArrayList<>(first.intervals());
        intervals.add(more);
        WeeklyAvailability larger = WeeklyAvailability.of(first.zone(), intervals);
        assertThat(larger.overlap(second, window)).isGreaterThanOrEqualTo(first.overlap(second, window));
        assertThat(larger.instants(window).enclosesAll(first.instants(window))).isTrue();
    }

    @Property
    void splitting_and_shuffling_intervals_changes_nothing(
            @ForAll("availabilities") WeeklyAvailability person,
            @ForAll("windows") TimeWindow window,
            @ForAll Random random) {
        List<WeeklyInterval> pieces = new ArrayList<>();
        person.intervals().forEach(interval -> pieces.addAll(split(interval, random)));
        Collections.shuffle(pieces, random);
        WeeklyAvailability split = WeeklyAvailability.of(person.zone(), pieces);
        assertThat(split.instants(window)).isEqualTo(person.instants(window));
    }

    @Property
    void the_parts_of_a_window_add_up_to_the_whole_even_cut_within_a_minute(
            @ForAll("availabilities") WeeklyAvailability first,
            @ForAll("availabilities") WeeklyAvailability second,
            @ForAll("windows") TimeWindow window,
            @ForAll @IntRange(min = 1, max = 999_999) int millionth) {
        Instant cut = window.start().plus(window.length().dividedBy(1_000_000).multipliedBy(millionth));
        Duration before = first.overlap(second, new TimeWindow(window.start(), cut));
        Duration after = first.overlap(second, new TimeWindow(cut, window.end()));
        assertThat(before.plus(after)).isEqualTo(first.overlap(second, window));
    }

    @Property
    void somebody_who_can_always_meet_can_meet_throughout_the_window(
            @ForAll("zones") ZoneId zone, @ForAll("windows") TimeWindow window) {
        WeeklyAvailability always =
                WeeklyAvailability.daily(zone, List.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(always.overlap(always, window)).isEqualTo(window.length());
    }

    @Property
    void between_keeps_exactly_the_instants_at_which_the_clock_shows_these_hours(
            @ForAll("availabilities") WeeklyAvailability person,
            @ForAll("windows") TimeWindow window,
            @ForAll @IntRange(min = 0, max = 1438) int from,
            @ForAll @IntRange(min = 1, max = 1440) int length) {
        int to = Math.min(from + length, 1440);
        LocalTime first = LocalTime.ofSecondOfDay(from * 60L);
        LocalTime last = LocalTime.ofSecondOfDay(to % 1440 * 60L);
        WeeklyAvailability everyDay = WeeklyAvailability.daily(person.zone(), List.of(DayOfWeek.values()), first, last);
        Duration kept = person.between(first, last)
                .map(part -> part.overlap(part, window))
                .orElse(Duration.ZERO);
        assertThat(kept).isEqualTo(person.overlap(everyDay, window));
    }

    @Property(tries = 100)
    void prepared_overlaps_are_the_overlaps_of_each_pair(
            @ForAll @Size(min = 1, max = 8) List<@From("perhapsKnown") Optional<WeeklyAvailability>> people,
            @ForAll("windows") TimeWindow window,
            @ForAll @IntRange(max = 59_999) int lateMilliseconds) {
        TimeWindow ragged = new TimeWindow(window.start(), window.end().plusMillis(lateMilliseconds));
        AvailabilityOverlaps overlaps = AvailabilityOverlaps.of(people, ragged);
        assertThat(overlaps.size()).isEqualTo(people.size());
        for (int first = 0; first < people.size(); first++) {
            assertThat(overlaps.isKnown(first)).isEqualTo(people.get(first).isPresent());
            for (int second = 0; second < people.size(); second++) {
                if (overlaps.isKnown(first) && overlaps.isKnown(second)) {
                    assertThat(overlaps.minutes(first, second))
                            .isEqualTo(people.get(first)
                                    .orElseThrow()
                                    .overlap(people.get(second).orElseThrow(), ragged)
                                    .toMinutes());
                }
            }
        }
    }

    private static List<WeeklyInterval> split(WeeklyInterval interval, Random random) {
        int cut = random.nextInt(interval.minutes());
        if (cut == 0) {
            return List.of(interval, interval);
        }
        LocalTime middle = interval.start().plusMinutes(cut);
        boolean nextDay = interval.start().toSecondOfDay() / 60 + cut >= WeeklyInterval.MINUTES_OF_DAY;
        return List.of(
                new WeeklyInterval(interval.day(), interval.start(), middle),
                new WeeklyInterval(interval.day().plus(nextDay ? 1 : 0), middle, interval.end()));
    }

    @Provide
    Arbitrary<WeeklyAvailability> availabilities() {
        return CoreArbitraries.weeklyAvailabilities();
    }

    @Provide
    Arbitrary<Optional<WeeklyAvailability>> perhapsKnown() {
        return CoreArbitraries.weeklyAvailabilities().optional();
    }

    @Provide
    Arbitrary<WeeklyInterval> intervals() {
        return CoreArbitraries.weeklyIntervals();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return CoreArbitraries.zones();
    }

    @Provide
    Arbitrary<TimeWindow> windows() {
        return CoreArbitraries.windows();
    }
}
