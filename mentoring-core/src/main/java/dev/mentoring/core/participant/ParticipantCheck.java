package dev.mentoring.core.participant;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks that a profile does not contradict itself; problems come in the order of fields and values. */
final class ParticipantCheck {
    private final Participant person;
    private final Problems.Builder found = Problems.builder();

    ParticipantCheck(Participant person) {
        this.person = person;
    }

    Problems errors() {
        if (person.roles().isEmpty()) {
            report("role-missing", "roles");
        }
        distinct("needs", person.needs(), Need::competency);
        distinct("offers", person.offers(), Offer::competency);
        distinct("developmentGoals", person.developmentGoals(), DevelopmentGoal::goal);
        distinct("languages", person.languages(), LanguageSkill::language);
        checkPosition(person.position());
        checkChoices();
        if (person.runsWaited() < 0) {
            report("number-negative", "runsWaited", person.runsWaited());
        }
        new TreeSet<>(person.auditGroups().keySet()).forEach(group -> {
            wellFormed("auditGroups", Optional.of(group));
            wellFormed("auditGroups", Optional.ofNullable(person.auditGroups().get(group)));
        });
        return found.build();
    }

    private <T, K extends Comparable<? super K>> void distinct(String field, Collection<T> items, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        Set<K> twice = new TreeSet<>();
        for (T item : items) {
            if (!seen.add(key.apply(item))) {
                twice.add(key.apply(item));
            }
        }
        twice.forEach(item -> report("listed-twice", field, item));
    }

    private void checkPosition(Position position) {
        wellFormed("position/unit", position.unit());
        wellFormed("position/team", position.team());
        wellFormed("position/site", position.site());
        wellFormed("position/grade", position.grade());
    }

    private void wellFormed(String field, Optional<String> entry) {
        entry.filter(value -> !Identifiers.isValid(value)).ifPresent(value -> report("entry-malformed", field, value));
    }

    private void checkChoices() {
        distinct("chosenMentors", person.chosenMentors(), Function.identity());
        distinct("chosenMentees", person.chosenMentees(), Function.identity());
        notSelf("chosenMentors", person.chosenMentors());
        notSelf("chosenMentees", person.chosenMentees());
        notSelf("vetoes", person.vetoes());
        for (ParticipantId vetoed : new TreeSet<>(person.vetoes())) {
            if (person.chosenMentors().contains(vetoed)
                    || person.chosenMentees().contains(vetoed)) {
                report("chosen-and-vetoed", "vetoes", vetoed);
            }
        }
    }

    private void notSelf(String field, Collection<ParticipantId> ids) {
        if (ids.contains(person.id())) {
            report("refers-to-self", field, person.id());
        }
    }

    private void report(String code, String field, Object... arguments) {
        found.error(CoreTexts.CATALOGUE, code, Place.participant(person.id(), field), arguments);
    }
}
