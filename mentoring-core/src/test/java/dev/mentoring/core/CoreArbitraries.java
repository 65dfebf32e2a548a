package dev.mentoring.core;

import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of the values of this module, for its own tests and for those of the modules above. They shrink towards
 * small, plain values.
 */
public final class CoreArbitraries {
    private CoreArbitraries() {}

    /** {@return zones with daylight saving in both hemispheres, without, off the hour, and with oddities} */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Paris",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Sydney",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "America/St_Johns",
                        "Australia/Lord_Howe", // thirty minutes of daylight saving
                        "Pacific/Apia", // had no 30 December 2011
                        "Africa/Casablanca", // winter time during Ramadan
                        "+05:45")
                .map(ZoneId::of);
    }

    /** {@return hours of one day, over midnight too, often on the hour and sometimes on an odd minute} */
    public static Arbitrary<WeeklyInterval> weeklyIntervals() {
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 47).map(half -> half * 30)),
                        Tuple.of(1, Arbitraries.integers().between(0, 24 * 60 - 1)))
                .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times)
                .as(WeeklyInterval::new);
    }

    /** {@return one to six intervals, which may overlap, in any zone} */
    public static Arbitrary<WeeklyAvailability> weeklyAvailabilities() {
        return Combinators.combine(
                        zones(), weeklyIntervals().list().ofMinSize(1).ofMaxSize(6))
                .as(WeeklyAvailability::of);
    }

    /** {@return windows of whole minutes of up to sixteen days, most of which hold a clock change of some zone} */
    public static Arbitrary<TimeWindow> windows() {
        Arbitrary<Instant> dates =
                Arbitraries.integers().between(0, 9_000).map(day -> Instant.EPOCH.plus(Duration.ofDays(13_000L + day)));
        Arbitrary<Instant> middles = Combinators.combine(zones(), dates).as(CoreArbitraries::nextClockChange);
        return Combinators.combine(
                        middles,
                        Arbitraries.integers().between(1, 8 * 24 * 60),
                        Arbitraries.integers().between(1, 8 * 24 * 60))
                .as((middle, before, after) -> new TimeWindow(
                        middle.minus(Duration.ofMinutes(before)), middle.plus(Duration.ofMinutes(after))));
    }

    private static Instant nextClockChange(ZoneId zone, Instant instant) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        return next == null ? instant : next.getInstant();
    }
}
