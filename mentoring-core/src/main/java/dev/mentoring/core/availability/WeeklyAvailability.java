package dev.mentoring.core.availability;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
        requireNonNull(zone);
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
     * @param end the first local minute after it; see {@link WeeklyInterval} for hours over midnight
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
        ImmutableRangeSet.Builder<Instant> instants = ImmutableRangeSet.builder();
        ZoneRules rules = zone.getRules();
        Instant start = window.start();
        while (start.isBefore(window.end())) {
            // Between two transitions the offset is constant, so that local time runs straight.
            ZoneOffsetTransition next = rules.nextTransition(start);
            Instant end = next == null || next.getInstant().isAfter(window.end()) ? window.end() : next.getInstant();
            addAtOffset(instants, rules.getOffset(start), new TimeWindow(start, end));
            start = end;
        }
        return instants.build();
    }

    private void addAtOffset(ImmutableRangeSet.Builder<Instant> instants, ZoneOffset offset, TimeWindow segment) {
        Instant week = LocalDateTime.ofInstant(segment.start(), offset)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1) // an interval of last Sunday may go over midnight into this week
                .atStartOfDay()
                .toInstant(offset);
        Instant added = segment.start();
        while (week.isBefore(segment.end())) {
            for (WeeklyInterval interval : intervals) { // in the order of their starts
                Instant from = week.plusSeconds(60L * interval.firstMinute());
                Instant to = earlier(from.plusSeconds(60L * interval.minutes()), segment.end());
                Instant first = from.isAfter(added) ? from : added;
                if (first.isBefore(to)) {
                    instants.add(Range.closedOpen(first, to));
                    added = to;
                }
            }
            week = week.plus(Duration.ofDays(7));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * {@return how long both can meet within a window}
     *
     * @param other the other person's availability, in any zone
     * @param window the window
     */
    public Duration overlap(WeeklyAvailability other, TimeWindow window) {
        Duration total = Duration.ZERO;
        for (Range<Instant> range :
                instants(window).intersection(other.instants(window)).asRanges()) {
            total = total.plus(Duration.between(range.lowerEndpoint(), range.upperEndpoint()));
        }
        return total;
    }

    /**
     * {@return the part of this availability between two local times of each day, if any is left}
     *
     * <p>Nothing left is not the same as unknown: these are the hours of somebody who said when to meet.
     *
     * @param from the first local minute of each day, a whole minute
     * @param to the first local minute after it, a whole minute; later than {@code from}, or midnight for the end of
     *     the day
     */
    public Optional<WeeklyAvailability> between(LocalTime from, LocalTime to) {
        int first = WeeklyInterval.minuteOfDay(from);
        int last = to.equals(LocalTime.MIDNIGHT) ? WeeklyInterval.MINUTES_OF_DAY : WeeklyInterval.minuteOfDay(to);
        checkArgument(first < last, "%s is not before %s", from, to);
        List<WeeklyInterval> clipped = intervals.stream()
                .flatMap(interval -> clip(interval, first, last).stream())
                .toList();
        return clipped.isEmpty() ? Optional.empty() : Optional.of(of(zone, clipped));
    }

    /** An interval lasts at most a day, so that it meets the hours of its own day and of the next. */
    private static List<WeeklyInterval> clip(WeeklyInterval interval, int first, int last) {
        List<WeeklyInterval> clipped = new ArrayList<>();
        int start = WeeklyInterval.minuteOfDay(interval.start());
        int end = start + interval.minutes();
        for (int day = 0; day <= 1; day++) {
            int shift = day * WeeklyInterval.MINUTES_OF_DAY;
            int from = Math.max(start, first + shift);
            int to = Math.min(end, last + shift);
            if (from < to) {
                clipped.add(new WeeklyInterval(interval.day().plus(day), timeAt(from), timeAt(to)));
            }
        }
        return clipped;
    }

    private static LocalTime timeAt(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, WeeklyInterval.MINUTES_OF_DAY) * 60L);
    }
}
