package dev.mentoring.matching.constraint;

import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * People of the same immediate team are not matched. A team is a team within its unit: teams of the same name in
 * different units are different teams. Unknown when either team is, or when the names are the same and one unit is not
 * known.
 */
public record SameTeam() implements Constraint {
    private static final int UNKNOWN = -1;

    @Override
    public String name() {
        return "same-team";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.same-team");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.same-team");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] menteeTeams = numbers(candidates.mentees(), Position::team, numbers);
        int[] mentorTeams = numbers(candidates.mentors(), Position::team, numbers);
        int[] menteeUnits = numbers(candidates.mentees(), Position::unit, numbers);
        int[] mentorUnits = numbers(candidates.mentors(), Position::unit, numbers);
        return (mentee, mentor) -> {
            int team = menteeTeams[mentee];
            int other = mentorTeams[mentor];
            if (team == UNKNOWN || other == UNKNOWN) {
                return Verdict.UNKNOWN;
            }
            return team == other ? inUnits(menteeUnits[mentee], mentorUnits[mentor]) : Verdict.ALLOWED;
        };
    }

    private static Verdict inUnits(int first, int second) {
        if (first == second) {
            return Verdict.FORBIDDEN;
        }
        return first == UNKNOWN || second == UNKNOWN ? Verdict.UNKNOWN : Verdict.ALLOWED;
    }

    private static int[] numbers(
            List<Participant> side, Function<Position, Optional<String>> of, Map<String, Integer> numbers) {
        return side.stream()
                .mapToInt(person -> of.apply(person.position())
                        .map(name -> numbers.computeIfAbsent(name, any -> numbers.size()))
                        .orElse(UNKNOWN))
                .toArray();
    }
}
