package dev.mentoring.core.participant;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.TextCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what makes a pool unusable and a single participant cannot know: that people are distinct, and fit the
 * framework and the grades. Problems come in the order of ids.
 */
final class PoolCheck {
    private static final TextCatalogue TEXTS = CoreTexts.CATALOGUE;

    private final ParticipantPool pool;
    private final Problems.Builder found = Problems.builder();

    PoolCheck(ParticipantPool pool) {
        this.pool = pool;
    }

    Problems errors() {
        reportDuplicates();
        List<Participant> people = pool.participants().stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
        for (Participant person : people) {
            pool.framework().ifPresent(framework -> checkLevels(framework, person));
            pool.organisation().gradeScale().ifPresent(scale -> checkGrade(scale, person));
        }
        return found.build();
    }

    private void reportDuplicates() {
        Set<ParticipantId> seen = new TreeSet<>();
        Set<ParticipantId> twice = new TreeSet<>();
        for (Participant person : pool.participants()) {
            if (!seen.add(person.id())) {
                twice.add(person.id());
            }
        }
        twice.forEach(id -> found.error(TEXTS, "participant-duplicated", Place.participant(id, "id"), id));
    }

    private void checkLevels(CompetencyFramework framework, Participant person) {
        person.needs().stream()
                .sorted(Comparator.comparing(Need::competency))
                .forEach(need -> checkLevel(
                        framework, Place.participant(person.id(), "needs"), need.competency(), need.targetLevel()));
        person.offers().stream()
                .sorted(Comparator.comparing(Offer::competency))
                .forEach(offer -> checkLevel(
                        framework, Place.participant(person.id(), "offers"), offer.competency(), offer.level()));
    }

    private void checkLevel(CompetencyFramework framework, Place place, CompetencyId competency, int level) {
        if (framework.competency(competency).isEmpty()) {
            found.error(TEXTS, "competency-unknown", place, competency, framework.id());
        }
        if (!framework.scale().has(level)) {
            found.error(
                    TEXTS, "level-off-scale", place, level, framework.scale().size(), competency);
        }
    }

    private void checkGrade(GradeScale scale, Participant person) {
        person.position()
                .grade()
                .filter(grade -> scale.indexOf(grade).isEmpty())
                .ifPresent(grade ->
                        found.error(TEXTS, "grade-unknown", Place.participant(person.id(), "position/grade"), grade));
    }
}
