package dev.mentoring.matching.constraint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.Map;

/**
 * Nobody mentors a person of her own reporting line, up or down, on the date of the match. A mentor can neither be the
 * immediate superior nor evaluate results (Office québécois de la langue française); a French public-service charter
 * asks for no tie at all.
 *
 * @param steps how many steps up or down count; 1 is the immediate manager, 1 to 20
 * @param dotted whether dotted lines count
 */
public record ReportingLineTie(int steps, boolean dotted) implements Constraint {
    private static final int MOST_STEPS = 20;

    /**
     * Checks the range.
     *
     * @param steps how many steps up or down count; 1 to 20
     * @param dotted whether dotted lines count
     */
    public ReportingLineTie {
        checkArgument(steps >= 1 && steps <= MOST_STEPS, "%s steps", steps);
    }

    /** Makes the constraint with its default parameters. */
    public ReportingLineTie() {
        this(1, true);
    }

    @Override
    public String name() {
        return "reporting-line";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.reporting-line");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.reporting-line");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("dotted", Boolean.toString(dotted), "steps", Integer.toString(steps));
    }

    @Override
    public ReportingLineTie with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        var changed =
                new ReportingLineTie(reader.integer("steps", steps, 1, MOST_STEPS), reader.bool("dotted", dotted));
        reader.finish();
        return changed;
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder tied = PairSet.over(candidates);
        candidates
                .pool()
                .organisation()
                .managers(candidates.date(), steps, dotted)
                .forEach(tied::addEitherWay);
        PairSet forbidden = tied.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
