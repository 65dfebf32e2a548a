package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;

/** Nobody is her own mentor: a person with both roles is never paired with herself. */
public record SelfMatch() implements Constraint {
    @Override
    public String name() {
        return "self";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.self");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.self");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder same = PairSet.over(candidates);
        candidates.mentees().forEach(mentee -> same.add(mentee.id(), mentee.id()));
        PairSet forbidden = same.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
