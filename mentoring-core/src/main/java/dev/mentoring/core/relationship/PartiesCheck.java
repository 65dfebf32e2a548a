package dev.mentoring.core.relationship;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;

/** What stands against a relationship of these people. */
final class PartiesCheck {
    private final Place place;
    private final Collection<Party> parties;
    private final RelationshipTerms terms;
    private final RelationshipFacts facts;

    PartiesCheck(
            RelationshipSetting setting, Collection<Party> parties, RelationshipTerms terms, RelationshipFacts facts) {
        this.place = Place.field("relationship", setting.id().value(), "parties");
        this.parties = parties;
        this.terms = terms;
        this.facts = facts;
    }

    Problems problems() {
        Problems.Builder problems = Problems.builder();
        if (!terms.admit(parties)) {
            problems.error(RelationshipTexts.CATALOGUE, "parties-against-format", place, terms.format());
        }
        ImmutableMultiset<ParticipantId> people =
                parties.stream().map(Party::person).sorted().collect(toImmutableMultiset());
        for (ParticipantId person : people.elementSet()) {
            if (people.count(person) > 1) {
                problems.error(RelationshipTexts.CATALOGUE, "party-twice", place, person);
            }
            if (!facts.admissible().contains(person)) {
                problems.error(RelationshipTexts.CATALOGUE, "party-not-admissible", place, person);
            }
        }
        return problems.build();
    }
}
