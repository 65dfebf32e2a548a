package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;

/** Whoever has no place left, by number of relationships or by hours, is not matched. */
public record FreeCapacity() implements Constraint {
    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.capacity");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.capacity");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(
                candidates.menteePlaces(mentee) == 0 || candidates.mentorPlaces(mentor) == 0);
    }
}
