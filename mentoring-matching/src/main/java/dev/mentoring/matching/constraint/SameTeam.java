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

/** People of the same immediate team are not matched. A team is a team within its unit: teams of the same name in
 * different units are different teams. Unknown when either team is. */
public final class SameTeam implements Constraint {
    /** Makes the constraint. */
    public SameTeam() {}

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
        Map<Team, Integer> numbers = new HashMap<>();
        int[] mentees = teams(candidates.mentees(), numbers);
        int[] mentors = teams(candidates.mentors(), numbers);
        return (mentee, mentor) -> {
            if (mentees[mentee] < 0 || mentors[mentor] < 0) {
                return Verdict.UNKNOWN;
            }
            return CompiledConstraint.forbiddenIf(mentees[mentee] == mentors[mentor]);
        };
    }

    private record Team(Optional<String> unit, String team) {}

    private static int[] teams(List<Participant> side, Map<Team, Integer> numbers) {
        return side.stream()
                .mapToInt(person -> team(person.position())
                        .map(team -> numbers.computeIfAbsent(team, any -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    private static Optional<Team> team(Position position) {
        return position.team().map(team -> new Team(position.unit(), team));
    }
}
