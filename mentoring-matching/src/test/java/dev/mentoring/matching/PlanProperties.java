package dev.mentoring.matching;

import static dev.mentoring.matching.MatchingArbitraries.DATE;
import static dev.mentoring.matching.MatchingArbitraries.request;
import static dev.mentoring.matching.MatchingArbitraries.with;
import static dev.mentoring.matching.MatchingArbitraries.withOneMorePlace;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.AlternativeReason;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.Remedy.ExtraPlace;
import dev.mentoring.matching.plan.Remedy.RelaxRules;
import dev.mentoring.matching.plan.Remedy.RelaxedRule;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.run.Pin;
import dev.mentoring.matching.score.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every plan promises, checked by solving again with the change that it speaks of. */
class PlanProperties {
    private static final String GREATEST_SCORE = "greatest-score";

    @Provide
    Arbitrary<ParticipantPool> pools() {
        return MatchingArbitraries.pools();
    }

    @Provide
    Arbitrary<ParticipantPool> wishfulPools() {
        return MatchingArbitraries.pools(2);
    }

    @Provide
    Arbitrary<MatchingPolicy> policies() {
        return MatchingArbitraries.policies();
    }

    private static MatchPlan plan(MatchingPolicy policy, ParticipantPool pool, Pin... pins) {
        return Matchmaker.of(policy).match(request(pool, pins));
    }

    /** Without the criterion that looks at the room a mentor has left, capacity does not change scores. */
    private static MatchingPolicy blindToCapacity() {
        return MatchingPolicy.standard()
                .withCriteria(MatchingPolicy.standard().criteria().stream()
                        .filter(weighted -> !weighted.criterion().name().equals("mentor-readiness"))
                        .toList());
    }

    private static MatchingPolicy objective(String objective) {
        return blindToCapacity().withAlgorithmOptions(ImmutableSortedMap.of("objective", objective));
    }

    @Property(tries = 60)
    void no_pair_breaks_a_rule_and_nobody_has_too_many_partners(
            @ForAll("wishfulPools") ParticipantPool pool, @ForAll("policies") MatchingPolicy policy) {
        MatchRun run = MatchRun.of(policy, pool, DATE, List.of());
        MatchPlan plan = plan(policy, pool);

        for (PlannedPair pair : plan.pairs()) {
            int mentee = run.candidates().menteeIndex(pair.mentee()).orElseThrow();
            int mentor = run.candidates().mentorIndex(pair.mentor()).orElseThrow();
            assertThat(run.scoring().allows(mentee, mentor)).isTrue();
            assertThat(pair.score()).isGreaterThanOrEqualTo(policy.minimumScore());
        }
        plan.summary().loads().forEach(load -> assertThat(load.assigned()).isLessThanOrEqualTo(load.places()));
        assertThat(plan.pairs().size() + plan.unmatchedMentees().size())
                .isGreaterThanOrEqualTo(plan.summary().mentees());
    }

    @Property(tries = 60)
    void the_order_of_the_input_changes_nothing(
            @ForAll("wishfulPools") ParticipantPool pool,
            @ForAll("policies") MatchingPolicy policy,
            @ForAll long seed) {
        List<Participant> people = new ArrayList<>();
        for (Participant person : pool.participants()) {
            people.add(person.withNeeds(shuffled(person.needs(), seed))
                    .withOffers(shuffled(person.offers(), seed))
                    .withPersonalValues(shuffled(person.personalValues(), seed)));
        }
        ParticipantPool other =
                pool.withParticipants(shuffled(people, seed)).withExclusions(shuffled(pool.exclusions(), seed));

        assertThat(plan(policy, other)).isEqualTo(plan(policy, pool));
    }

    private static <T> List<T> shuffled(Iterable<T> values, long seed) {
        List<T> shuffled = new ArrayList<>();
        values.forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(tries = 50)
    void one_more_place_is_worth_exactly_its_price(@ForAll("wishfulPools") ParticipantPool pool) {
        for (String objective : List.of("most-pairs", GREATEST_SCORE)) {
            MatchingPolicy policy = objective(objective);
            MatchPlan plan = plan(policy, pool);
            for (MentorLoad load : plan.summary().loads()) {
                // Without a place the rules keep the mentor out of the market, so that no price is known.
                if (load.places() > 0) {
                    MatchPlan richer = plan(policy, withOneMorePlace(pool, load.mentor()));
                    assertThat(richer.summary().totalScore() - plan.summary().totalScore())
                            .isEqualTo(load.price().points());
                    if (objective.equals("most-pairs")) {
                        assertThat(richer.pairs().size() - plan.pairs().size())
                                .isEqualTo(load.price().pairs());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void an_alternative_costs_at_least_what_is_said(@ForAll("wishfulPools") ParticipantPool pool) {
        for (String objective : List.of("most-pairs", GREATEST_SCORE)) {
            MatchingPolicy policy = objective(objective);
            MatchPlan plan = plan(policy, pool);
            for (PlannedPair pair : plan.pairs()) {
                for (Alternative alternative : pair.alternatives()) {
                    checkAlternative(policy, pool, plan, pair, alternative);
                }
            }
        }
    }

    private static void checkAlternative(
            MatchingPolicy policy, ParticipantPool pool, MatchPlan plan, PlannedPair pair, Alternative alternative) {
        Pin pin = Pin.mustMatch(pair.mentee().value(), alternative.mentor().value());
        MatchPlan forced = plan(policy, pool, pin);
        long drop = plan.summary().totalScore() - forced.summary().totalScore();
        boolean fewer = forced.pairs().size() < plan.pairs().size();
        if (alternative.loss().isPresent()) {
            assertThat(fewer || drop >= alternative.loss().getAsLong()).isTrue();
        } else if (alternative.reason() == AlternativeReason.COSTS_OTHERS) {
            assertThat(fewer).isTrue();
        } else {
            assertThat(alternative.reason()).isEqualTo(AlternativeReason.EQUALLY_GOOD);
        }
    }

    @Property(tries = 80)
    void every_remedy_gives_one_more_mentee_a_mentor(@ForAll("pools") ParticipantPool pool) {
        MatchingPolicy policy = objective("most-pairs");
        checkRemedies(policy, pool, plan(policy, pool), PlanProperties::matchedMentees);
    }

    @Property(tries = 80)
    void every_remedy_raises_the_score_where_that_is_the_aim(@ForAll("pools") ParticipantPool pool) {
        MatchingPolicy policy = objective(GREATEST_SCORE);
        checkRemedies(policy, pool, plan(policy, pool), plan -> plan.summary().totalScore());
    }

    private static long matchedMentees(MatchPlan plan) {
        return plan.summary().matchedMentees();
    }

    @Property(tries = 80)
    void remedies_hold_for_stable_plans_too(@ForAll("pools") ParticipantPool pool) {
        MatchingPolicy policy = blindToCapacity().withAlgorithm("deferred-acceptance");
        checkRemedies(policy, pool, plan(policy, pool), PlanProperties::matchedMentees);
    }

    private static void checkRemedies(
            MatchingPolicy policy, ParticipantPool pool, MatchPlan plan, ToLongFunction<MatchPlan> what) {
        for (UnmatchedParticipant left : plan.unmatchedMentees()) {
            for (Remedy remedy : left.remedies()) {
                if (remedy instanceof ExtraPlace extra) {
                    MatchPlan richer = plan(policy, withOneMorePlace(pool, extra.mentor()));
                    assertThat(what.applyAsLong(richer)).isGreaterThan(what.applyAsLong(plan));
                } else if (remedy instanceof RelaxRules relaxed) {
                    checkRelaxation(policy, pool, plan, relaxed, what);
                }
            }
        }
    }

    /** A pin overrides relaxable rules for one pair, which is what relaxing them comes to. */
    private static void checkRelaxation(
            MatchingPolicy policy,
            ParticipantPool pool,
            MatchPlan plan,
            RelaxRules relaxed,
            ToLongFunction<MatchPlan> what) {
        MatchRun run = MatchRun.of(policy, pool, DATE, List.of());
        Set<String> named = relaxed.rules().stream().map(RelaxedRule::name).collect(Collectors.toSet());
        int mentee = run.candidates().menteeIndex(relaxed.mentee()).orElseThrow();
        for (ParticipantId mentor : relaxed.mentors()) {
            long broken = run.scoring()
                    .broken(mentee, run.candidates().mentorIndex(mentor).orElseThrow());
            assertThat(brokenNames(run.scoring(), broken)).isEqualTo(named);
            MatchPlan forced = plan(policy, pool, Pin.mustMatch(relaxed.mentee().value(), mentor.value()));
            assertThat(what.applyAsLong(forced)).isGreaterThan(what.applyAsLong(plan));
        }
        assertThat(named)
                .allMatch(name -> policy.constraints().stream()
                        .anyMatch(setting ->
                                setting.constraint().name().equals(name) && setting.strength() == Strength.RELAXABLE));
    }

    private static Set<String> brokenNames(Scoring scoring, long broken) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (int i = 0; i < scoring.constraints().size(); i++) {
            if ((broken >> i & 1) == 1) {
                names.add(scoring.constraints().get(i).constraint().name());
            }
        }
        return names.build();
    }

    @Property(tries = 80)
    void no_proposed_set_of_rules_has_a_part_that_would_do(@ForAll("pools") ParticipantPool pool) {
        for (UnmatchedParticipant left : plan(MatchingPolicy.standard(), pool).unmatchedMentees()) {
            List<RelaxRules> own = left.remedies().stream()
                    .filter(RelaxRules.class::isInstance)
                    .map(RelaxRules.class::cast)
                    .toList();
            for (RelaxRules one : own) {
                for (RelaxRules other : own) {
                    assertThat(one != other
                                    && one.mentee().equals(other.mentee())
                                    && Set.copyOf(one.rules()).containsAll(other.rules()))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 60)
    void adding_a_place_never_lowers_the_number_of_pairs(@ForAll("wishfulPools") ParticipantPool pool) {
        int before = plan(MatchingPolicy.standard(), pool).pairs().size();
        for (ParticipantId mentor : plan(MatchingPolicy.standard(), pool).summary().loads().stream()
                .map(MentorLoad::mentor)
                .toList()) {
            assertThat(plan(MatchingPolicy.standard(), withOneMorePlace(pool, mentor))
                            .pairs())
                    .hasSizeGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = 80)
    void every_shortage_is_a_true_hall_violator(@ForAll("wishfulPools") ParticipantPool pool) {
        for (String algorithm : List.of("optimal-assignment", "deferred-acceptance")) {
            MatchingPolicy policy = MatchingPolicy.standard().withAlgorithm(algorithm);
            Market market = Matchmaker.of(policy).market(request(pool));
            for (Shortage shortage : plan(policy, pool).shortages()) {
                assertThat(mostPairsAmong(market, shortage)).isLessThan(shortage.wanted());
                assertThat(shortage.places()).isLessThan(shortage.wanted());
            }
        }
    }

    /** By brute force: the mentees of the shortage one after the other, with every set of mentors each could have. */
    private static long mostPairsAmong(Market market, Shortage shortage) {
        int[] free = new int[market.mentorCount()];
        for (int mentor = 0; mentor < free.length; mentor++) {
            free[mentor] = market.mentorMaximum(mentor);
        }
        return mostPairsFrom(market, shortage.mentees(), 0, free);
    }

    private static long mostPairsFrom(Market market, List<ParticipantId> mentees, int next, int[] free) {
        if (next == mentees.size()) {
            return 0;
        }
        int mentee = market.menteeIndex(mentees.get(next).value());
        Set<Integer> row = new java.util.TreeSet<>();
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            row.add(market.mentorOf(pair));
        }
        long best = 0;
        for (Set<Integer> chosen : Sets.powerSet(row)) {
            if (chosen.size() <= market.menteeMaximum(mentee) && chosen.stream().allMatch(j -> free[j] > 0)) {
                chosen.forEach(j -> free[j]--);
                best = Math.max(best, chosen.size() + mostPairsFrom(market, mentees, next + 1, free));
                chosen.forEach(j -> free[j]++);
            }
        }
        return best;
    }

    @Property(tries = 60)
    void causes_are_right(@ForAll("pools") ParticipantPool pool, @ForAll("policies") MatchingPolicy policy) {
        for (String algorithm : List.of("optimal-assignment", "deferred-acceptance")) {
            MatchingPolicy changed = policy.withAlgorithm(algorithm);
            Market market = Matchmaker.of(changed).market(request(pool));
            MatchPlan plan = plan(changed, pool);
            for (UnmatchedParticipant left : plan.unmatchedMentees()) {
                int mentee = market.menteeIndex(left.id().value());
                boolean alone = market.rowStart(mentee) == market.rowEnd(mentee);
                assertThat(left.cause() == UnmatchedCause.NO_ACCEPTABLE_PARTNER).isEqualTo(alone);
                assertThat(left.shortage().isPresent()).isEqualTo(left.cause() == UnmatchedCause.SHORTAGE);
                left.shortage()
                        .ifPresent(shortage -> assertThat(shortage.mentees()).contains(left.id()));
                assertThat(left.acceptable() + removedAtAll(left)).isGreaterThanOrEqualTo(left.possible());
                if (algorithm.equals("optimal-assignment")) {
                    assertThat(left.cause()).isIn(UnmatchedCause.NO_ACCEPTABLE_PARTNER, UnmatchedCause.SHORTAGE);
                }
            }
        }
    }

    private static int removedAtAll(UnmatchedParticipant left) {
        return left.removals().stream().mapToInt(removal -> removal.partners()).sum();
    }

    @Property(tries = 50)
    void whoever_waited_longer_wins_a_tie(@ForAll("pools") ParticipantPool pool) {
        // Without criteria and choices every plan with most pairs scores the same, so that waiting decides alone.
        MatchingPolicy policy = MatchingPolicy.standard()
                .withCriteria(List.<WeightedCriterion>of())
                .withChoiceBonus(List.of());
        long waited = waited(pool, plan(policy, pool));
        for (Participant person : pool.participants()) {
            for (Participant other : pool.participants()) {
                if (!person.roles().equals(other.roles()) && person.id().value().startsWith("mentee")) {
                    checkNobodyWaitsLonger(policy, pool, waited, person.id(), other.id());
                }
            }
        }
    }

    private static void checkNobodyWaitsLonger(
            MatchingPolicy policy, ParticipantPool pool, long waited, ParticipantId mentee, ParticipantId mentor) {
        int most = plan(policy, pool).pairs().size();
        MatchRun run = MatchRun.of(policy, pool, DATE, List.of());
        if (run.scoring()
                .allows(
                        run.candidates().menteeIndex(mentee).orElseThrow(),
                        run.candidates().mentorIndex(mentor).orElseThrow())) {
            MatchPlan forced = plan(policy, pool, Pin.mustMatch(mentee.value(), mentor.value()));
            assertThat(forced.pairs().size() < most || waited(pool, forced) <= waited)
                    .isTrue();
        }
    }

    private static long waited(ParticipantPool pool, MatchPlan plan) {
        return plan.pairs().stream()
                .mapToLong(pair -> pool.participant(pair.mentee()).orElseThrow().runsWaited())
                .sum();
    }

    @Property(tries = 60)
    void a_changed_answer_changes_the_hash(@ForAll("pools") ParticipantPool pool) {
        MatchPlan plan = plan(MatchingPolicy.standard(), pool);
        for (Participant person : pool.participants()) {
            ParticipantPool other = with(pool, person.withRunsWaited(person.runsWaited() + 1));
            assertThat(plan(MatchingPolicy.standard(), other).inputHash()).isNotEqualTo(plan.inputHash());
        }
    }
}
