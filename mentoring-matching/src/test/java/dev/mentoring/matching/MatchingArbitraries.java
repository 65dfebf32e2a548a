package dev.mentoring.matching;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.Pin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of small pools and of policies. They shrink towards few people who said little. */
public final class MatchingArbitraries {
    public static final LocalDate DATE = LocalDate.of(2027, 1, 11);

    private static final int MOST_PEOPLE = 5;

    private MatchingArbitraries() {}

    /** What is generated of one person. */
    private record Draft(
            Map<Integer, Integer> skills,
            Set<Integer> values,
            int language,
            int team,
            int places,
            int waited,
            Set<Integer> vetoes,
            List<Integer> choices) {}

    private static Arbitrary<Draft> drafts(int mostPlaces) {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> others = Arbitraries.integers().between(0, MOST_PEOPLE - 1);
        return Combinators.combine(
                        Arbitraries.maps(few, Arbitraries.integers().between(1, 4))
                                .ofMaxSize(3),
                        few.set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 4),
                        few,
                        Arbitraries.integers().between(0, mostPlaces),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 3)),
                        others.set().ofMaxSize(1),
                        others.list().uniqueElements().ofMaxSize(2))
                .as(Draft::new);
    }

    /** {@return pools of up to five mentees with one place each, and five mentors with up to two} */
    public static Arbitrary<ParticipantPool> pools() {
        return pools(1);
    }

    /**
     * {@return pools of up to five mentees and five mentors}
     *
     * @param menteePlaces the greatest number of places of a mentee
     */
    public static Arbitrary<ParticipantPool> pools(int menteePlaces) {
        Arbitrary<List<Draft>> mentees = drafts(menteePlaces).list().ofMaxSize(MOST_PEOPLE);
        Arbitrary<List<Draft>> mentors = drafts(2).list().ofMaxSize(MOST_PEOPLE);
        Arbitrary<Set<Integer>> excluded = Arbitraries.integers()
                .between(0, MOST_PEOPLE * MOST_PEOPLE - 1)
                .set()
                .ofMaxSize(3);
        return Combinators.combine(mentees, mentors, excluded).as(MatchingArbitraries::pool);
    }

    private static ParticipantPool pool(List<Draft> mentees, List<Draft> mentors, Set<Integer> excluded) {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        IntStream.range(0, mentees.size()).forEach(i -> pool.addParticipant(person(Role.MENTEE, i, mentees.get(i))));
        IntStream.range(0, mentors.size()).forEach(i -> pool.addParticipant(person(Role.MENTOR, i, mentors.get(i))));
        excluded.forEach(pair -> pool.addExclusion(new Exclusion(
                ParticipantId.of("mentee-" + pair / MOST_PEOPLE),
                ParticipantId.of("mentor-" + pair % MOST_PEOPLE),
                ExclusionReason.REQUESTED_AVOIDANCE,
                "hr",
                Optional.empty())));
        return pool.build();
    }

    private static Participant person(Role role, int number, Draft draft) {
        boolean mentor = role == Role.MENTOR;
        Participant.Builder person =
                mentor ? Participant.mentor("mentor-" + number) : Participant.mentee("mentee-" + number);
        String otherSide = mentor ? "mentee-" : "mentor-";
        draft.skills().forEach((skill, level) -> {
            if (mentor) {
                person.addOffer(Offer.of("c" + skill, level, Priority.MEDIUM));
            } else {
                person.addNeed(Need.of("c" + skill, level, skill == 0 ? Priority.HIGH : Priority.LOW));
            }
        });
        draft.values().forEach(value -> person.addPersonalValue(Term.of("value " + value)));
        if (draft.language() > 0) {
            person.addLanguage(new LanguageSkill(
                    draft.language() % 2 == 0 ? "fr" : "en",
                    draft.language() > 2 ? LanguageLevel.A2 : LanguageLevel.C1));
        }
        draft.vetoes().forEach(other -> person.addVeto(ParticipantId.of(otherSide + other)));
        draft.choices().stream()
                .filter(other -> !draft.vetoes().contains(other))
                .forEach(other -> {
                    if (mentor) {
                        person.addChosenMentee(ParticipantId.of(otherSide + other));
                    } else {
                        person.addChosenMentor(ParticipantId.of(otherSide + other));
                    }
                });
        if (mentor) {
            person.mentorCapacity(Capacity.of(draft.places()));
        } else {
            person.menteeCapacity(Capacity.of(Math.max(1, draft.places())));
        }
        Position.Builder position = Position.builder();
        if (draft.team() > 0) {
            position.unit("unit").team("team " + draft.team());
        }
        return person.position(position.build())
                .runsWaited(draft.waited())
                .putAuditGroup("team", "team " + draft.team())
                .build();
    }

    /** {@return policies with the standard rules: every combination, every handling of unknown answers, some weights} */
    public static Arbitrary<MatchingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(SideCombination.class),
                        Arbitraries.of(UnknownHandling.class),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 1_000).list().ofSize(7),
                        Arbitraries.of(0, 0, 0, 3_000))
                .as((combination, unknown, share, weights, minimum) -> {
                    MatchingPolicy.Builder policy = MatchingPolicy.builder();
                    for (int i = 0; i < weights.size(); i++) {
                        policy.addCriteria(new WeightedCriterion(
                                MatchingPolicy.standard().criteria().get(i).criterion(), weights.get(i), i != 5));
                    }
                    return policy.addAllConstraints(MatchingPolicy.standard().constraints())
                            .addAllChoiceBonus(List.of(1500, 1000, 500))
                            .sideCombination(combination)
                            .unknownHandling(unknown)
                            .menteeShare(share)
                            .minimumScore(minimum)
                            .build();
                });
    }

    /**
     * {@return the standard policy with other settings for some of its constraints}
     *
     * @param changes the other settings
     */
    public static MatchingPolicy standardWith(ConstraintSetting... changes) {
        Map<String, ConstraintSetting> settings = new LinkedHashMap<>();
        MatchingPolicy.standard()
                .constraints()
                .forEach(setting -> settings.put(setting.constraint().name(), setting));
        for (ConstraintSetting change : changes) {
            settings.put(change.constraint().name(), change);
        }
        return MatchingPolicy.standard().withConstraints(settings.values());
    }

    public static MatchRequest request(ParticipantPool pool, Pin... pins) {
        MatchRequest.Builder request = MatchRequest.builder();
        return request.pool(pool).date(DATE).addPins(pins).build();
    }

    /**
     * {@return the same pool with one person changed}
     *
     * @param pool the pool
     * @param changed the person as she is now
     */
    public static ParticipantPool with(ParticipantPool pool, Participant changed) {
        List<Participant> people = new ArrayList<>();
        pool.participants().forEach(person -> people.add(person.id().equals(changed.id()) ? changed : person));
        return pool.withParticipants(people);
    }

    /**
     * {@return the same pool with one more place for a mentor}
     *
     * @param pool the pool
     * @param mentor the mentor
     */
    public static ParticipantPool withOneMorePlace(ParticipantPool pool, ParticipantId mentor) {
        Participant person = pool.participant(mentor).orElseThrow();
        return with(
                pool,
                person.withMentorCapacity(Capacity.of(person.mentorCapacity().relationships() + 1)));
    }
}
