package dev.mentoring.matching.algorithm.chance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.RandomMatching;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class ChanceProperties {
    private static final SolveContext DEFAULTS = SolveContext.defaults();

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriage(), Markets.manyToOne());
    }

    @Provide
    Arbitrary<Markets.Spec> ties() {
        return Arbitraries.oneOf(Markets.marriageWithTies(), Markets.manyToOneWithTies());
    }

    private static RandomMatching serial(Market market) {
        return new ProbabilisticSerial().solve(market, DEFAULTS);
    }

    private static RandomMatching orders(Market market) {
        return new RandomSerialDictatorship().solve(market, DEFAULTS);
    }

    @Property(tries = 300)
    void exact_chances_are_the_average_over_all_orders(@ForAll("markets") Markets.Spec spec) {
        assertAverageOverOrders(spec.market());
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void exact_chances_are_the_average_over_all_orders_in_many_markets(@ForAll("markets") Markets.Spec spec) {
        assertAverageOverOrders(spec.market());
    }

    private static void assertAverageOverOrders(Market market) {
        assertThat(Chances.of(orders(market))).isEqualTo(Chances.averageOverOrders(market));
    }

    @Property(tries = 300)
    void probabilistic_serial_is_what_all_have_eaten_at_time_one(@ForAll("markets") Markets.Spec spec) {
        assertEaten(spec.market());
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void probabilistic_serial_is_what_all_have_eaten_in_many_markets(@ForAll("markets") Markets.Spec spec) {
        assertEaten(spec.market());
    }

    private static void assertEaten(Market market) {
        Map<Pair, Fraction> chances = Chances.of(serial(market));
        assertThat(chances).isEqualTo(Chances.eat(market, Fraction.ONE));
        assertThat(Chances.isOrdinallyEfficient(market, chances)).isTrue();
    }

    /** The method for ties is another one; it must come to the same where there are none. */
    @Property(tries = 300)
    void eating_in_tiers_is_the_same_where_all_lists_are_strict(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        assertThat(new EatingInTiers(market, Fraction.ONE, DEFAULTS).eaten())
                .isEqualTo(new Eating(market, Fraction.ONE, DEFAULTS).eaten());
        Fraction cap = Fraction.of(2, 5);
        assertThat(new EatingInTiers(market, cap, DEFAULTS).eaten().probabilities())
                .isEqualTo(new Eating(market, cap, DEFAULTS).eaten().probabilities());
    }

    @Property(tries = 400)
    void with_ties_the_probabilities_are_efficient_free_of_envy_and_proved(@ForAll("ties") Markets.Spec spec) {
        assertFairWithTies(spec.market());
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void with_ties_the_probabilities_are_efficient_free_of_envy_and_proved_in_many_markets(
            @ForAll("ties") Markets.Spec spec) {
        assertFairWithTies(spec.market());
    }

    private static void assertFairWithTies(Market market) {
        assertThat(Chances.isOrdinallyEfficient(market, Chances.of(serial(market))))
                .isTrue();
        assertNoEnvy(market);
        assertProved(market);
    }

    @Property(tries = 300)
    void with_ties_and_a_cap_nobody_eats_more_than_the_cap_or_than_there_is(@ForAll("ties") Markets.Spec spec) {
        Market market = spec.market();
        Fraction cap = Fraction.of(2, 5);
        Map<Pair, Fraction> eaten =
                Chances.of(new EatingInTiers(market, cap, DEFAULTS).eaten().probabilities());
        assertThat(eaten.values()).allMatch(share -> share.compareTo(cap) <= 0);
        for (String mentor : market.mentorIds()) {
            assertThat(Chances.total(eaten, mentor)).isLessThanOrEqualTo(Fraction.of(Chances.places(market, mentor)));
        }
        for (String mentee : market.menteeIds()) {
            assertThat(Chances.totalOfMentee(eaten, mentee)).isLessThanOrEqualTo(Fraction.ONE);
            for (String mentor : Chances.list(market, mentee)) {
                boolean could = eaten.getOrDefault(new Pair(mentee, mentor), Fraction.ZERO)
                                        .compareTo(cap)
                                < 0
                        && Chances.total(eaten, mentor).compareTo(Fraction.of(Chances.places(market, mentor))) < 0;
                assertThat(could && Chances.totalOfMentee(eaten, mentee).compareTo(Fraction.ONE) < 0)
                        .as("something wasted")
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void nobody_prefers_the_chances_of_somebody_else(@ForAll("markets") Markets.Spec spec) {
        assertNoEnvy(spec.market());
    }

    /** Envy-freeness (Bogomolnaia and Moulin 2001, proposition 1), which implies equal treatment. */
    private static void assertNoEnvy(Market market) {
        Map<Pair, Fraction> chances = Chances.of(serial(market));
        for (String one : market.menteeIds()) {
            List<List<String>> tiers = Chances.tiers(market, one);
            List<Fraction> own = Chances.cumulatedTiers(chances, one, tiers);
            for (String other : market.menteeIds()) {
                assertThat(Chances.dominates(own, Chances.cumulatedTiers(chances, other, tiers)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void the_times_prove_the_probabilities(@ForAll("markets") Markets.Spec spec) {
        assertProved(spec.market());
    }

    private static void assertProved(Market market) {
        RandomMatching matching = serial(market);
        Map<Pair, Fraction> chances = Chances.of(matching);
        ExhaustionTimes proof = (ExhaustionTimes) matching.certificate().orElseThrow();
        for (String mentee : market.menteeIds()) {
            Fraction time = Fraction.ZERO;
            for (List<String> tier : Chances.tiers(market, mentee)) {
                Fraction end = tier.stream()
                        .map(mentor -> proof.times().getOrDefault(mentor, Fraction.ONE))
                        .max(Fraction::compareTo)
                        .orElseThrow();
                Fraction expected = end.compareTo(time) > 0 ? end.minus(time) : Fraction.ZERO;
                assertThat(Chances.cumulatedTiers(chances, mentee, List.of(tier)))
                        .containsExactly(expected);
                assertThat(tier)
                        .allMatch(mentor ->
                                proof.times().getOrDefault(mentor, Fraction.ONE).equals(end)
                                        || !chances.containsKey(new Pair(mentee, mentor)));
                time = end.compareTo(time) > 0 ? end : time;
            }
        }
        for (String mentor : market.mentorIds()) {
            Fraction places = Fraction.of(Chances.places(market, mentor));
            int compared = Chances.total(chances, mentor).compareTo(places);
            assertThat(proof.times().containsKey(mentor) ? compared == 0 : compared <= 0)
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void mentees_with_the_same_ties_have_the_same_chances(@ForAll("ties") Markets.Spec spec) {
        Market market = spec.market();
        Map<Pair, Fraction> chances = Chances.of(serial(market));
        for (String one : market.menteeIds()) {
            for (String other : market.menteeIds()) {
                if (Chances.tiers(market, one).equals(Chances.tiers(market, other))) {
                    List<String> list = Chances.list(market, one);
                    assertThat(Chances.cumulated(chances, one, list))
                            .isEqualTo(Chances.cumulated(chances, other, list));
                }
            }
        }
    }

    @Property(tries = 200)
    void mentees_with_the_same_list_have_the_same_chances(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        for (RandomMatching matching : List.of(serial(market), orders(market))) {
            Map<Pair, Fraction> chances = Chances.of(matching);
            for (String one : market.menteeIds()) {
                for (String other : market.menteeIds()) {
                    List<String> list = Chances.list(market, one);
                    if (list.equals(Chances.list(market, other))) {
                        assertThat(Chances.cumulated(chances, one, list))
                                .isEqualTo(Chances.cumulated(chances, other, list));
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void nobody_gains_by_misreporting_to_a_serial_dictator_drawn_by_lot(
            @ForAll("lists") List<List<String>> lists, @ForAll("places") List<Integer> places) {
        List<String> truth = lists.get(0);
        List<Fraction> honest = Chances.cumulated(Chances.of(orders(market(lists, places))), "r0", truth);
        for (List<String> lie : Chances.allLists(List.of("h0", "h1", "h2"))) {
            List<List<String>> reported = List.of(lie, lists.get(1), lists.get(2));
            assertThat(Chances.dominates(
                            honest, Chances.cumulated(Chances.of(orders(market(reported, places))), "r0", truth)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        return Arbitraries.of(Chances.allLists(List.of("h0", "h1", "h2")))
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 2).list().ofSize(3);
    }

    private static Market market(List<List<String>> lists, List<Integer> places) {
        MarketBuilder builder = Market.builder();
        for (int i = 0; i < lists.size(); i++) {
            builder.addMentee(Agent.of("r" + i).ranking(Chances.array(lists.get(i))));
            builder.addMentor(Agent.of("h" + i).withMaximum(places.get(i)));
        }
        return builder.build();
    }

    @Property(tries = 100)
    void the_independent_verifier_finds_no_fault(
            @ForAll("markets") Markets.Spec spec, @ForAll("ties") Markets.Spec ties) {
        assertNoFault(spec.market(), serial(spec.market()));
        assertNoFault(spec.market(), orders(spec.market()));
        assertNoFault(ties.market(), serial(ties.market()));
        assertNoFault(spec.market(), new FairLottery().solve(spec.market(), DEFAULTS));
        assertNoFault(ties.market(), new FairLottery().solve(ties.market(), DEFAULTS));
    }

    private static void assertNoFault(Market market, Outcome outcome) {
        assertThat(new Verifier().verify(market, outcome).findings())
                .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.DOES_NOT_HOLD));
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(
            @ForAll("markets") Markets.Spec spec, @ForAll long order, @ForAll long seed) {
        SolveContext sampled = DEFAULTS.withSeed(seed).withOption("samples", "20");
        for (MatchingAlgorithm algorithm : List.of(new ProbabilisticSerial(), new RandomSerialDictatorship())) {
            SolveContext context = algorithm.description().options().isEmpty() ? DEFAULTS : sampled;
            assertThat(algorithm.solve(spec.market(order), context)).isEqualTo(algorithm.solve(spec.market(), context));
        }
    }

    @Property(tries = 200)
    void with_ties_the_order_of_the_input_changes_nothing(@ForAll("ties") Markets.Spec spec, @ForAll long order) {
        assertThat(serial(spec.market(order))).isEqualTo(serial(spec.market()));
    }
}
