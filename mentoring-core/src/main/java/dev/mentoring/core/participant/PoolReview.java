package dev.mentoring.core.participant;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.Term;
import dev.mentoring.core.text.TextCatalogue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Looks for what is odd about a usable pool: entries that count for nothing, capacities that do not fit the pairs, and
 * entries that look alike but are different. Problems come in the order of ids.
 */
final class PoolReview {
    private static final TextCatalogue TEXTS = CoreTexts.CATALOGUE;

    private final ParticipantPool pool;
    private final Multiset<ParticipantId> liveMentors = HashMultiset.create();
    private final Multiset<ParticipantId> liveMentees = HashMultiset.create();
    private final Problems.Builder found = Problems.builder();

    PoolReview(ParticipantPool pool) {
        this.pool = pool;
        for (EarlierPairing pairing : pool.earlierPairings()) {
            if (pairing.outcome() == PairingOutcome.LIVE) {
                liveMentors.add(pairing.mentor());
                liveMentees.add(pairing.mentee());
            }
        }
    }

    Problems warnings() {
        for (Participant person : pool.byId().values()) {
            reviewChoices(person, "chosenMentors", person.chosenMentors(), Role.MENTEE, Role.MENTOR);
            reviewChoices(person, "chosenMentees", person.chosenMentees(), Role.MENTOR, Role.MENTEE);
            reviewPresence(Place.participant(person.id(), "vetoes"), person.vetoes());
            reviewCapacity(person, "mentorCapacity", Role.MENTOR, liveMentors);
            reviewCapacity(person, "menteeCapacity", Role.MENTEE, liveMentees);
        }
        reviewExclusions();
        reviewLikeness("id", person -> Optional.of(person.id().value()));
        reviewLikeness("position/unit", position(Position::unit));
        reviewLikeness("position/team", position(Position::team));
        reviewLikeness("position/site", position(Position::site));
        return found.build();
    }

    private void reviewChoices(Participant person, String field, List<ParticipantId> chosen, Role own, Role other) {
        Place place = Place.participant(person.id(), field);
        if (!chosen.isEmpty() && !person.is(own)) {
            found.warning(TEXTS, "choice-without-role", place, person.id(), own);
            return;
        }
        for (ParticipantId id : chosen) {
            if (pool.participant(id).filter(partner -> partner.is(other)).isEmpty()) {
                found.warning(TEXTS, "choice-unknown", place, id, other);
            }
        }
    }

    private void reviewPresence(Place place, Set<ParticipantId> named) {
        for (ParticipantId id : new TreeSet<>(named)) {
            if (pool.participant(id).isEmpty()) {
                found.warning(TEXTS, "person-unknown", place, id);
            }
        }
    }

    /** An exclusion of which nobody is here is about other people; one of which one half is here may be misspelt. */
    private void reviewExclusions() {
        Set<ParticipantId> others = new HashSet<>();
        for (Exclusion exclusion : pool.exclusions()) {
            if (pool.participant(exclusion.first()).isPresent()) {
                others.add(exclusion.second());
            }
            if (pool.participant(exclusion.second()).isPresent()) {
                others.add(exclusion.first());
            }
        }
        reviewPresence(Place.field("pool", "", "exclusions"), others);
    }

    private void reviewCapacity(Participant person, String field, Role role, Multiset<ParticipantId> live) {
        Place place = Place.participant(person.id(), field);
        Capacity capacity = person.capacity(role);
        if (person.is(role) && capacity.running() > capacity.relationships()) {
            found.warning(TEXTS, "capacity-exceeded", place, capacity.running(), capacity.relationships());
        }
        if (live.count(person.id()) > capacity.running()) {
            found.warning(TEXTS, "live-pairs-uncounted", place, live.count(person.id()), capacity.running());
        }
    }

    private static Function<Participant, Optional<String>> position(Function<Position, Optional<String>> entry) {
        return person -> entry.apply(person.position());
    }

    private void reviewLikeness(String field, Function<Participant, Optional<String>> entry) {
        Map<Term, String> usual = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Participant person : pool.byId().values()) {
            entry.apply(person).filter(seen::add).ifPresent(written -> {
                String first = usual.putIfAbsent(Term.of(written), written);
                if (first != null) {
                    found.warning(TEXTS, "alike-but-different", Place.participant(person.id(), field), written, first);
                }
            });
        }
    }
}
