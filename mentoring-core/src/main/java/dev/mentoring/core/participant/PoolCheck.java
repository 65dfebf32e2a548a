package dev.mentoring.core.participant;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.TextCatalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what a single participant cannot: that the people of a pool fit its framework, its grades and each other. */
final class PoolCheck {
    private static final TextCatalogue TEXTS = CoreTexts.CATALOGUE;

    private final ParticipantPool pool;
    private final List<Participant> people;
    private final Problems.Builder found = Problems.builder();

    PoolCheck(ParticipantPool pool) {
        this.pool = pool;
        this.people = pool.participants().stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
    }

    Problems errors() {
        Set<ParticipantId> seen = new HashSet<>();
        for (Participant person : people) {
            if (!seen.add(person.id())) {
                found.error(TEXTS, "participant-duplicated", Place.participant(person.id(), "id"), person.id());
            }
            pool.framework().ifPresent(framework -> checkLevels(framework, person));
            pool.organisation().gradeScale().ifPresent(scale -> checkGrade(scale, person));
        }
        return found.build();
    }

    private void checkLevels(CompetencyFramework framework, Participant person) {
        for (Need need : person.needs()) {
            checkLevel(framework, Place.participant(person.id(), "needs"), need.competency(), need.targetLevel());
        }
        for (Offer offer : person.offers()) {
            checkLevel(framework, Place.participant(person.id(), "offers"), offer.competency(), offer.level());
        }
    }

    private void checkLevel(CompetencyFramework framework, Place place, CompetencyId competency, int level) {
        if (framework.competency(competency).isEmpty()) {
            found.error(TEXTS, "competency-unknown", place, competency, framework.id());
        }
        if (!framework.scale().has(level)) {
            found.error(
                    TEXTS, "level-off-scale", place, level, framework.scale().size());
        }
    }

    private void checkGrade(GradeScale scale, Participant person) {
        person.position()
                .grade()
                .filter(grade -> scale.indexOf(grade).isEmpty())
                .ifPresent(grade ->
                        found.error(TEXTS, "grade-unknown", Place.participant(person.id(), "position/grade"), grade));
    }

    Problems warnings() {
        for (Participant person : people) {
            reportUnknown(person, "chosenMentors", person.chosenMentors(), Role.MENTOR);
            reportUnknown(person, "chosenMentees", person.chosenMentees(), Role.MENTEE);
            for (Role role : person.roles()) {
                Capacity capacity = person.capacity(role);
                if (capacity.running() > capacity.relationships()) {
                    found.warning(
                            TEXTS,
                            "capacity-exceeded",
                            Place.participant(person.id(), role == Role.MENTOR ? "mentorCapacity" : "menteeCapacity"),
                            capacity.running(),
                            capacity.relationships());
                }
            }
        }
        return found.build();
    }

    private void reportUnknown(Participant person, String field, Collection<ParticipantId> chosen, Role role) {
        for (ParticipantId id : chosen) {
            if (pool.participant(id).filter(other -> other.is(role)).isEmpty()) {
                found.warning(TEXTS, "choice-unknown", Place.participant(person.id(), field), id, role);
            }
        }
    }
}
