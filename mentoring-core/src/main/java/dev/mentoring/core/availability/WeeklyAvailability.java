package dev.mentoring.core.availability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;

/**
 * The hours of the week in which a person can meet, in that person's time zone.
 *
 * <p>An instant is available exactly when the local time that the person's clock shows at it lies in one of the
 * intervals. An hour that the clock skips in spring therefore gives nothing, and an hour that it shows twice in autumn
 * counts twice. Two people are compared on instants, never on local times.
 *
 * @param zone the time zone in which the hours are meant
 * @param intervals the hours; at least one; they may touch and overlap
 */
public record WeeklyAvailability(ZoneId zone, ImmutableSortedSet<WeeklyInterval> intervals) {
    /**
     * Checks that there is an interval.
     *
     * @param zone the time zone in which the hours are meant
     * @param intervals the hours; at least one
     */
    public WeeklyAvailability {
        checkArgument(!intervals.isEmpty(), "an availability has at least one interval");
    }

    /**
     * {@return an availability}
     *
     * @param zone the time zone in which the hours are meant
     * @param intervals the hours; at least one
     */
    public static WeeklyAvailability of(ZoneId zone, Collection<WeeklyInterval> intervals) {
        return new WeeklyAvailability(zone, ImmutableSortedSet.copyOf(intervals));
    }

    /**
     * {@return the same hours on several days}
     *
     * @param zone the time zone in which the hours are meant
     * @param days the days; at least one
     * @param start the first local minute
     * @param end the first local minute after it
     */
    public static WeeklyAvailability daily(ZoneId zone, Collection<DayOfWeek> days, LocalTime start, LocalTime end) {
        return of(
                zone,
                days.stream().map(day -> new WeeklyInterval(day, start, end)).toList());
    }

    /**
     * {@return the instants of a window at which the person can meet, as disjoint half-open ranges}
     *
     * <p>Time grows with the weeks of the window times the intervals.
     *
     * @param window the window
     */
    public ImmutableRangeSet<Instant> instants(TimeWindow window) {
        TreeRangeSet<Instant> instants = TreeRangeSet.create();
        ZoneRules rules = zone.getRules();
        Instant start = window.start();
        while (start.isBefore(window.end())) {
            // Between two transitions the offset is constant, so that local time runs straight.
            ZoneOffsetTransition next = rules.nextTransition(start);
            Instant end = next == null || next.getInstant().isAfter(window.end()) ? window.end() : next.getInstant();
            addAtOffset(instants, rules.getOffset(start), start, end);
            start = end;
        }
        return ImmutableRangeSet.copyOf(instants);
    }

    private void addAtOffset(TreeRangeSet<Instant> instants, ZoneOffset offset, Instant start, Instant end) {
        LocalDate monday = LocalDateTime.ofInstant(start, offset)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1); // an interval of last Sunday may go over midnight into this week
        Range<Instant> segment = Range.closedOpen(start, end);
        for (Instant week = monday.atStartOfDay().toInstant(offset); week.isBefore(end); week = nextWeek(week)) {
            for (WeeklyInterval interval : intervals) {
                Instant from = week.plus(Duration.ofMinutes(interval.firstMinute()));
                Range<Instant> range = Range.closedOpen(from, from.plus(Duration.ofMinutes(interval.minutes())));
                if (range.isConnected(segment) && !range.intersection(segment).isEmpty()) {
                    instants.add(range.intersection(segment));
                }
            }
        }
    }

    private static Instant nextWeek(Instant week) {
        return week.plus(Duration.ofDays(7));
    }

    /**
     * {@return how long both can meet within a window}
     *
     * @param other the other person's availability, in any zone
     * @param window the window
     */
    public Duration overlap(WeeklyAvailability other, TimeWindow window) {
        TreeRangeSet<Instant> outside =
                TreeRangeSet.create(other.instants(window).complement());
        TreeRangeSet<Instant> common = TreeRangeSet.create(instants(window));
        common.removeAll(outside);
        Duration total = Duration.ZERO;
        for (Range<Instant> range : common.asRanges()) {
            total = total.plus(Duration.between(range.lowerEndpoint(), range.upperEndpoint()));
        }
        return total;
    }

    /**
     * {@return the part of this availability between two local times of each day, if any is left}
     *
     * @param from the first local minute of each day
     * @param to the first local minute after it; later than {@code from}
     */
    public java.util.Optional<WeeklyAvailability> between(LocalTime from, LocalTime to) {
        checkArgument(from.isBefore(to), "%s is not before %s", from, to);
        List<WeeklyInterval> clipped = intervals.stream()
                .flatMap(interval -> clip(interval, from, to).stream())
                .toList();
        return clipped.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(of(zone, clipped));
    }

    /** An interval lasts at most a day, so that it meets the hours of its own day and of the next. */
    private static List<WeeklyInterval> clip(WeeklyInterval interval, LocalTime from, LocalTime to) {
        java.util.ArrayList<WeeklyInterval> clipped = new java.util.ArrayList<>();
        int start = interval.start().toSecondOfDay() / 60;
        int end = start + interval.minutes();
        for (int day = 0; day <= 1; day++) {
            int shift = day * WeeklyInterval.MINUTES_OF_DAY;
            int first = Math.max(start, from.toSecondOfDay() / 60 + shift);
            int last = Math.min(end, to.toSecondOfDay() / 60 + shift);
            if (first < last) {
                clipped.add(new WeeklyInterval(interval.day().plus(day), timeAt(first), timeAt(last)));
            }
        }
        return clipped;
    }

    private static LocalTime timeAt(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, WeeklyInterval.MINUTES_OF_DAY) * 60L);
    }
}
