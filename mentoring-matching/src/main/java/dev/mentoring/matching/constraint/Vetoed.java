package dev.mentoring.matching.constraint;

import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * Whoever said that she does not want to meet somebody is not matched with that person. Confidential: nobody learns that
 * it was a veto.
 */
public record Vetoed() implements Constraint {
    @Override
    public String name() {
        return "veto";
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.veto");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.exclusion");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder vetoed = PairSet.over(candidates);
        for (Participant person : candidates.pool().participants()) {
            person.vetoes().forEach(other -> vetoed.addEitherWay(person.id(), other));
        }
        PairSet forbidden = vetoed.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
