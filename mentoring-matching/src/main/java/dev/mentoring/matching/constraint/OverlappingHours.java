package dev.mentoring.matching.constraint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.MeetingHours;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.time.LocalTime;
import java.util.Map;

/**
 * The two have enough usable hours in common in an average week: hours that both offered and that lie within the day, each
 * by her own clock. Unknown when either person’s hours are. Needed where people meet at the same time.
 *
 * @param minutesPerWeek the minutes that both need in common; 1 to 10 080
 * @param from the first usable minute of each person’s own day
 * @param to the first minute after it; later than {@code from}, or midnight for the end of the day
 */
public record OverlappingHours(int minutesPerWeek, LocalTime from, LocalTime to) implements Constraint {
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    /**
     * Checks the ranges.
     *
     * @param minutesPerWeek the minutes that both need in common; 1 to 10 080
     * @param from the first usable minute of each person’s own day
     * @param to the first minute after it; later than {@code from}, or midnight for the end of the day
     */
    public OverlappingHours {
        checkArgument(minutesPerWeek >= 1 && minutesPerWeek <= MINUTES_OF_WEEK, "%s minutes a week", minutesPerWeek);
        checkArgument(isDay(from, to), "%s is not before %s", from, to);
    }

    private static boolean isDay(LocalTime from, LocalTime to) {
        return from.isBefore(to) || to.equals(LocalTime.MIDNIGHT);
    }

    /** Makes the constraint with its default parameters. */
    public OverlappingHours() {
        this(120, LocalTime.of(8, 0), LocalTime.of(19, 0));
    }

    @Override
    public String name() {
        return "overlapping-hours";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.overlapping-hours");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.overlapping-hours");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of(
                "from", from.toString(), "minutesPerWeek", Integer.toString(minutesPerWeek), "to", to.toString());
    }

    @Override
    public OverlappingHours with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        int minutes = reader.integer("minutesPerWeek", minutesPerWeek, 1, MINUTES_OF_WEEK);
        LocalTime start = reader.time("from", from);
        LocalTime end = reader.time("to", to);
        reader.check(isDay(start, end), "to", end, "> " + start);
        reader.finish();
        return new OverlappingHours(minutes, start, end);
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        MeetingHours hours = MeetingHours.between(candidates, from, to);
        return (mentee, mentor) -> {
            int minutes = hours.minutesPerWeek(mentee, mentor);
            return minutes < 0 ? Verdict.UNKNOWN : CompiledConstraint.forbiddenIf(minutes < minutesPerWeek);
        };
    }
}
