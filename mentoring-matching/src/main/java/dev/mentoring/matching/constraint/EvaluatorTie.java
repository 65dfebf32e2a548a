package dev.mentoring.matching.constraint;

import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;

/** Nobody mentors a person whose work she judges, on a panel, in a review or in a personnel case, nor the other way round;
 * on the date of the match. */
public record EvaluatorTie() implements Constraint {
    @Override
    public String name() {
        return "evaluator";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.evaluator");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.evaluator");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder tied = PairSet.over(candidates);
        for (EvaluationLink link : candidates.pool().organisation().evaluationLinks()) {
            if (link.validity().holdsOn(candidates.date())) {
                tied.addEitherWay(link.evaluator(), link.evaluated());
            }
        }
        PairSet forbidden = tied.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
