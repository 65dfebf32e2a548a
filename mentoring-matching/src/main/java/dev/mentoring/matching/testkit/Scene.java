package dev.mentoring.matching.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Who is there, and when. */
record Scene(ParticipantPool pool, LocalDate date, int weeks, int hoursPerRelationship) {
    /** A Monday in winter, far from any clock change. */
    private static final LocalDate DATE = LocalDate.of(2027, 1, 11);

    static Scene of(ParticipantPool pool) {
        return new Scene(pool, DATE, 4, 2);
    }

    static Scene of(List<Participant> people) {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        return of(pool.addAllParticipants(people).build());
    }

    Scene on(LocalDate other) {
        return new Scene(pool, other, weeks, hoursPerRelationship);
    }

    Scene over(int otherWeeks) {
        return new Scene(pool, date, otherWeeks, hoursPerRelationship);
    }

    Candidates candidates() {
        return Candidates.of(pool, date, TimeWindow.ofWeeks(date, weeks), hoursPerRelationship);
    }

    static int index(Candidates candidates, Role role, String id) {
        ParticipantId person = ParticipantId.of(id);
        OptionalInt index = role == Role.MENTEE ? candidates.menteeIndex(person) : candidates.mentorIndex(person);
        checkArgument(
                index.isPresent(),
                "nobody in the pool is a %s with the id %s",
                role.label().english(),
                id);
        return index.getAsInt();
    }

    /** The beginning of every message: the rule as a policy would write it. */
    static String title(Rule rule) {
        return rule.parameters().isEmpty() ? rule.name() : rule.name() + " " + rule.parameters();
    }
}
