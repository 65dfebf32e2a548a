package dev.mentoring.json.internal.core;

import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import java.time.DayOfWeek;

/** The values of {@code dev.mentoring.core.availability}. */
public final class AvailabilityCodecs {
    /** The same hours every week. */
    public static final Codec<WeeklyInterval> WEEKLY_INTERVAL = weeklyInterval();

    /** The hours of a person's week. */
    public static final Codec<WeeklyAvailability> WEEKLY_AVAILABILITY = weeklyAvailability();

    /** A stretch of time. */
    public static final Codec<TimeWindow> TIME_WINDOW = timeWindow();

    private AvailabilityCodecs() {}

    private static Codec<WeeklyInterval> weeklyInterval() {
        ObjectCodec.Builder<WeeklyInterval> interval = ObjectCodec.builder("WeeklyInterval");
        var day = interval.required("day", Scalars.code(DayOfWeek.class, Labelled::codeOf), WeeklyInterval::day);
        var start = interval.required("start", Scalars.MINUTE, WeeklyInterval::start);
        var end = interval.required("end", Scalars.MINUTE, WeeklyInterval::end);
        return interval.build(in -> new WeeklyInterval(in.get(day), in.get(start), in.get(end)));
    }

    private static Codec<WeeklyAvailability> weeklyAvailability() {
        ObjectCodec.Builder<WeeklyAvailability> availability = ObjectCodec.builder("WeeklyAvailability");
        var zone = availability.required("zone", Scalars.ZONE, WeeklyAvailability::zone);
        var intervals = availability.required(
                "intervals", Collections.sortedSet(WEEKLY_INTERVAL, 1), WeeklyAvailability::intervals);
        return availability.build(in -> new WeeklyAvailability(in.get(zone), in.get(intervals)));
    }

    private static Codec<TimeWindow> timeWindow() {
        ObjectCodec.Builder<TimeWindow> window = ObjectCodec.builder("TimeWindow");
        var start = window.required("start", Scalars.INSTANT, TimeWindow::start);
        var end = window.required("end", Scalars.INSTANT, TimeWindow::end);
        return window.build(in -> new TimeWindow(in.get(start), in.get(end)));
    }
}
