package dev.mentoring.matching.constraint;

import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * People between whom an exclusion stands are not matched, as long as it has not expired on the date of the match.
 * Confidential: the reason of the exclusion is never told.
 */
public record Excluded() implements Constraint {
    @Override
    public String name() {
        return "exclusion";
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.exclusion");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.exclusion");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder excluded = PairSet.over(candidates);
        for (Exclusion exclusion : candidates.pool().exclusions()) {
            if (exclusion.holdsOn(candidates.date())) {
                excluded.addEitherWay(exclusion.first(), exclusion.second());
            }
        }
        PairSet forbidden = excluded.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
