package dev.mentoring.matching;

import static dev.mentoring.matching.MatchingArbitraries.request;
import static dev.mentoring.matching.MatchingArbitraries.standardWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.algorithm.UnknownAlgorithmException;
import dev.mentoring.matching.constraint.FreeCapacity;
import dev.mentoring.matching.criterion.NeedsCoverage;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.AlternativeReason;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.Remedy.ExtraPlace;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MatchmakerEdgesTest {
    private static final MatchingPolicy NEEDS_ONLY = MatchingPolicy.standard()
            .withCriteria(WeightedCriterion.of(new NeedsCoverage(), 1))
            .withMenteeShare(100);

    private static Participant.Builder mentee(String id) {
        return Participant.mentee(id);
    }

    private static Participant.Builder mentor(String id, int places) {
        return Participant.mentor(id).mentorCapacity(Capacity.of(places));
    }

    private static ParticipantPool pool(Participant.Builder... people) {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        for (Participant.Builder person : people) {
            pool.addParticipant(person.build());
        }
        return pool.build();
    }

    private static MatchPlan plan(MatchingPolicy policy, ParticipantPool pool, Pin... pins) {
        return Matchmaker.of(policy).match(request(pool, pins));
    }

    private static List<String> pairs(MatchPlan plan) {
        return plan.pairs().stream()
                .map(pair -> pair.mentee() + "-" + pair.mentor())
                .toList();
    }

    /** A published defect of another matcher: a forbidden pair held as a score of zero is chosen. */
    private static ParticipantPool withForbiddenPair() {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        return pool.addParticipants(
                        mentee("r1").addNeeds(Need.of("other", 1, Priority.LOW)).build(),
                        mentee("r2")
                                .addNeeds(new Need(CompetencyId.of("c"), 10, OptionalInt.of(0), Priority.LOW))
                                .build(),
                        mentor("c1", 1)
                                .addOffers(Offer.of("c", 4, Priority.LOW))
                                .build(),
                        mentor("c2", 1)
                                .addOffers(Offer.of("c", 5, Priority.LOW))
                                .build())
                .addExclusions(new Exclusion(
                        ParticipantId.of("r1"),
                        ParticipantId.of("c1"),
                        ExclusionReason.DECLARED_CONFLICT,
                        "hr",
                        Optional.empty()))
                .build();
    }

    @Test
    void a_forbidden_pair_is_absent_and_not_a_score_of_zero() {
        MatchPlan plan = plan(NEEDS_ONLY, withForbiddenPair());

        assertThat(pairs(plan)).containsExactly("r1-c2", "r2-c1");
        assertThat(plan.summary().totalScore()).isEqualTo(4_000);
    }

    @Test
    void the_greatest_score_leaves_somebody_alone_rather_than_choose_a_forbidden_pair() {
        MatchPlan plan = plan(
                NEEDS_ONLY.withAlgorithmOptions(ImmutableSortedMap.of("objective", "greatest-score")),
                withForbiddenPair());

        assertThat(pairs(plan)).containsExactly("r2-c2");
        assertThat(plan.unmatchedMentees())
                .extracting(UnmatchedParticipant::cause)
                .containsExactly(UnmatchedCause.NOTHING_GAINED);
    }

    @Test
    void a_pool_may_be_empty_or_one_sided() {
        assertThat(plan(MatchingPolicy.standard(), pool()).warnings().all())
                .extracting(Problem::code)
                .containsExactly("side-empty", "side-empty");
        MatchPlan mentees = plan(MatchingPolicy.standard(), pool(mentee("ada")));
        assertThat(mentees.unmatchedMentees()).singleElement().satisfies(ada -> {
            assertThat(ada.cause()).isEqualTo(UnmatchedCause.NO_ACCEPTABLE_PARTNER);
            assertThat(ada.possible()).isZero();
            assertThat(ada.remedies()).isEmpty();
        });
        assertThat(plan(MatchingPolicy.standard(), pool(mentor("max", 2))).unmatchedMentors())
                .hasSize(1);
    }

    @Test
    void a_single_person_with_both_roles_meets_nobody() {
        MatchPlan plan = plan(MatchingPolicy.standard(), pool(mentee("ada").addRoles(Role.MENTOR)));

        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.unmatchedMentees().get(0).removals())
                .singleElement()
                .satisfies(removal -> assertThat(removal.reasonCode()).isEqualTo("self"));
    }

    @Test
    void whoever_has_no_place_is_told_so_whether_or_not_the_rule_is_on() {
        for (Strength strength : List.of(Strength.HARD, Strength.OFF)) {
            MatchPlan plan = plan(
                    standardWith(ConstraintSetting.of(new FreeCapacity(), strength)),
                    pool(
                            mentee("ada").menteeCapacity(Capacity.of(0)),
                            mentee("bo"),
                            mentor("max", 1),
                            mentor("nina", 0)));

            assertThat(pairs(plan)).containsExactly("bo-max");
            assertThat(plan.unmatchedMentees())
                    .extracting(UnmatchedParticipant::cause)
                    .containsExactly(UnmatchedCause.NO_PLACE);
            assertThat(plan.unmatchedMentors())
                    .extracting(UnmatchedParticipant::cause)
                    .containsExactly(UnmatchedCause.NO_PLACE);
        }
    }

    @Test
    void capacities_may_be_without_bounds() {
        MatchPlan plan = plan(
                MatchingPolicy.standard(),
                pool(
                        mentee("ada")
                                .menteeCapacity(Capacity.of(Integer.MAX_VALUE))
                                .runsWaited(1_000_000),
                        mentor("max", Integer.MAX_VALUE),
                        mentor("nina", Integer.MAX_VALUE)));

        assertThat(pairs(plan)).containsExactly("ada-max", "ada-nina");
        assertThat(plan.summary().mentorPlaces()).isEqualTo(Integer.MAX_VALUE);
        assertThat(plan.summary().freePlaces()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void without_criteria_everybody_who_may_meet_does() {
        MatchPlan plan = plan(
                MatchingPolicy.standard().withCriteria(List.of()), pool(mentee("ada"), mentee("bo"), mentor("max", 2)));

        assertThat(pairs(plan)).containsExactly("ada-max", "bo-max");
        assertThat(plan.pairs()).allSatisfy(pair -> {
            assertThat(pair.score()).isZero();
            assertThat(pair.coverage()).isEqualTo(10_000);
        });
    }

    @Test
    void a_score_below_the_minimum_is_a_reason_that_people_may_relax() {
        MatchPlan plan = plan(NEEDS_ONLY.withMinimumScore(4_500), withForbiddenPair());

        assertThat(pairs(plan)).containsExactly("r2-c2");
        UnmatchedParticipant left = plan.unmatchedMentees().get(0);
        assertThat(left.removals())
                .extracting(removal -> removal.reasonCode() + " " + removal.partners() + " " + removal.aloneOf())
                .containsExactly("minimum-score 2 1", "exclusion 1 0");
    }

    @Test
    void a_stable_plan_says_who_comes_first() {
        MatchPlan plan = plan(
                NEEDS_ONLY.withAlgorithm("deferred-acceptance"),
                pool(
                        mentee("ada").addNeeds(Need.of("a", 2, Priority.HIGH)).runsWaited(1),
                        mentee("bo").addNeeds(Need.of("a", 2, Priority.HIGH)),
                        mentor("max", 1).addOffers(Offer.of("a", 3, Priority.HIGH))));

        assertThat(pairs(plan)).containsExactly("ada-max");
        assertThat(plan.unmatchedMentees()).singleElement().satisfies(bo -> {
            assertThat(bo.cause()).isEqualTo(UnmatchedCause.SHORTAGE);
            assertThat(bo.remedies()).containsExactly(new ExtraPlace(ParticipantId.of("max")));
        });
    }

    @Test
    void whose_places_are_pinned_is_no_alternative_as_good() {
        MatchPlan plan = plan(
                MatchingPolicy.standard(),
                pool(mentee("ada"), mentee("bo"), mentor("max", 1), mentor("nina", 1)),
                Pin.mustMatch("ada", "max"));

        assertThat(plan.pairs())
                .extracting(PlannedPair::alternatives)
                .allSatisfy(alternatives -> assertThat(alternatives)
                        .extracting(Alternative::reason)
                        .hasSize(1)
                        .isSubsetOf(AlternativeReason.PINNED, AlternativeReason.PLACES_PINNED));
    }

    @Test
    void all_bad_pins_are_refused_at_once() {
        assertThatThrownBy(() -> plan(
                        MatchingPolicy.standard(),
                        pool(mentee("ada"), mentee("bo"), mentor("max", 1)),
                        Pin.mustMatch("ada", "max"),
                        Pin.mustNotMatch("ada", "max"),
                        Pin.mustMatch("bo", "max"),
                        Pin.mustMatch("nobody", "noone")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        "pin-contradicted",
                                        "pin-person-unknown",
                                        "pin-person-unknown",
                                        "pin-exceeds-capacity"));
    }

    @Test
    void a_pin_below_the_minimum_score_is_honoured_with_a_warning() {
        MatchPlan plan = plan(NEEDS_ONLY.withMinimumScore(4_500), withForbiddenPair(), Pin.mustMatch("r1", "c2"));

        assertThat(plan.warnings().all()).extracting(Problem::code).containsExactly("pin-relaxes-rule");
    }

    @Test
    void an_unknown_algorithm_or_option_is_refused() {
        assertThatThrownBy(() -> plan(MatchingPolicy.standard().withAlgorithm("best"), pool()))
                .isInstanceOf(UnknownAlgorithmException.class);
        assertThatThrownBy(() -> plan(
                        MatchingPolicy.standard().withAlgorithmOptions(ImmutableSortedMap.of("objective", "best")),
                        pool()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void plans_made_at_the_same_time_are_equal() throws Exception {
        Participant.Builder[] people = new Participant.Builder[100];
        for (int i = 0; i < people.length; i++) {
            people[i] = i % 2 == 0
                    ? mentee("mentee-" + i).addNeeds(Need.of("c" + i % 7, 1 + i % 4, Priority.LOW))
                    : mentor("mentor-" + i, i % 3).addOffers(Offer.of("c" + i % 5, 1 + i % 4, Priority.LOW));
        }
        ParticipantPool pool = pool(people);
        Matchmaker matchmaker = Matchmaker.standard();
        MatchPlan expected = matchmaker.match(request(pool));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<MatchPlan>> plans = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                plans.add(threads.submit(() -> matchmaker.match(request(pool))));
            }
            for (Future<MatchPlan> plan : plans) {
                assertThat(plan.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
