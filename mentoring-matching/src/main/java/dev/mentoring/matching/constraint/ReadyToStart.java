package dev.mentoring.matching.constraint;

import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.List;
import java.util.Optional;

/** Both have consented and both have done the training, as far as it is known. One “no” forbids the pair; otherwise one
 * missing answer leaves it unknown. */
public record ReadyToStart() implements Constraint {
    @Override
    public String name() {
        return "readiness";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.readiness");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.readiness");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        Verdict[] mentees = verdicts(candidates.mentees());
        Verdict[] mentors = verdicts(candidates.mentors());
        return (mentee, mentor) -> Verdict.worse(mentees[mentee], mentors[mentor]);
    }

    private static Verdict[] verdicts(List<Participant> side) {
        return side.stream().map(person -> verdict(person.readiness())).toArray(Verdict[]::new);
    }

    private static Verdict verdict(Readiness readiness) {
        return Verdict.worse(verdict(readiness.consented()), verdict(readiness.trained()));
    }

    private static Verdict verdict(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? Verdict.ALLOWED : Verdict.FORBIDDEN).orElse(Verdict.UNKNOWN);
    }
}
