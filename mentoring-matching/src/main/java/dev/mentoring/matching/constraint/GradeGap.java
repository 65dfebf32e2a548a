package dev.mentoring.matching.constraint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The mentor stands between {@code minimum} and {@code maximum} grades above the mentee. A negative number is below: from
 * -20 to -1 is reverse mentoring. Unknown when either grade is, or when the organisation has no scale.
 *
 * @param minimum the least number of grades that the mentor is above; -20 to 20
 * @param maximum the greatest; -20 to 20, not below the minimum
 */
public record GradeGap(int minimum, int maximum) implements Constraint {
    private static final int LARGEST = 20;

    /**
     * Checks the ranges.
     *
     * @param minimum the least number of grades that the mentor is above; -20 to 20
     * @param maximum the greatest; -20 to 20, not below the minimum
     */
    public GradeGap {
        checkArgument(-LARGEST <= minimum && minimum <= maximum && maximum <= LARGEST, "%s to %s", minimum, maximum);
    }

    /** Makes the constraint with its default parameters. */
    public GradeGap() {
        this(1, LARGEST);
    }

    @Override
    public String name() {
        return "grade-gap";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.grade-gap");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.grade-gap");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("maximum", Integer.toString(maximum), "minimum", Integer.toString(minimum));
    }

    @Override
    public GradeGap with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        int least = reader.integer("minimum", minimum, -LARGEST, LARGEST);
        int greatest = reader.integer("maximum", maximum, -LARGEST, LARGEST);
        reader.check(least <= greatest, "maximum", greatest, "≥ " + least);
        reader.finish();
        return new GradeGap(least, greatest);
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        int[] mentees = grades(candidates, candidates.mentees());
        int[] mentors = grades(candidates, candidates.mentors());
        return (mentee, mentor) -> {
            if (mentees[mentee] < 0 || mentors[mentor] < 0) {
                return Verdict.UNKNOWN;
            }
            int gap = mentors[mentor] - mentees[mentee];
            return CompiledConstraint.forbiddenIf(gap < minimum || gap > maximum);
        };
    }

    private static int[] grades(Candidates candidates, List<Participant> side) {
        return side.stream()
                .mapToInt(person -> candidates
                        .pool()
                        .organisation()
                        .gradeScale()
                        .map(scale -> index(scale, person))
                        .orElse(OptionalInt.empty())
                        .orElse(-1))
                .toArray();
    }

    private static OptionalInt index(GradeScale scale, Participant person) {
        return person.position().grade().map(scale::indexOf).orElse(OptionalInt.empty());
    }
}
