package dev.mentoring.matching.algorithm.schoolchoice;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolChoiceTest {
    private static final SolveContext CONTEXT = SolveContext.defaults();

    /** Kojima and Ünver 2014; the answers by enumeration. */
    private static final Market BOSTON = market("""
            s1: c1 c2 c3
            s2: c1 c2 c3
            s3: c1 c2 c3
            s4: c2 c1 c3
            s5: c2 c1 c3
            """, """
            c1(2): s1 s4 s2 s3 s5
            c2(2): s5 s2 s3 s4 s1
            c3(1): s1 s2 s3 s4 s5
            """);

    /** The shape of an example of Abdulkadiroğlu and Sönmez 2003: the only stable matching is not efficient. */
    private static final Market INEFFICIENT =
            market("i1: b a c\ni2: a b c\ni3: a b c", "a: i1 i3 i2\nb: i2 i1 i3\nc: i2 i1 i3");

    private static String solve(MatchingAlgorithm algorithm, Market market, SolveContext context) {
        return pairs(algorithm.solve(market, context).toMatching());
    }

    private static List<String> codes(MatchingAlgorithm algorithm, Market market, SolveContext context) {
        try {
            algorithm.solve(market, context);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().all().stream().map(Problem::code).toList();
        }
    }

    @Test
    void boston_deferred_acceptance_and_trading_cycles_differ() {
        String boston = "s1-c1 s2-c1 s3-c3 s4-c2 s5-c2";
        String stable = "s1-c1 s2-c2 s3-c3 s4-c1 s5-c2";
        assertThat(solve(new ImmediateAcceptance(), BOSTON, CONTEXT)).isEqualTo(boston);
        assertThat(solve(new TopTradingCycles(), BOSTON, CONTEXT)).isEqualTo(boston);
        assertThat(solve(new DeferredAcceptance(), BOSTON, CONTEXT)).isEqualTo(stable);
        assertThat(solve(new ChineseParallel(), BOSTON, CONTEXT.withOption("period", "1")))
                .isEqualTo(boston);
        assertThat(solve(new ChineseParallel(), BOSTON, CONTEXT.withOption("period", "2147483647")))
                .isEqualTo(stable);
        assertThat(new ImmediateAcceptance().solve(BOSTON, CONTEXT).guarantees())
                .containsExactly(Guarantee.PARETO_EFFICIENT);
    }

    @Test
    void deferred_acceptance_may_be_inefficient_and_consent_mends_it() {
        EfficiencyAdjustedDeferredAcceptance adjusted = new EfficiencyAdjustedDeferredAcceptance();
        assertThat(solve(new DeferredAcceptance(), INEFFICIENT, CONTEXT)).isEqualTo("i1-a i2-b i3-c");
        assertThat(solve(new TopTradingCycles(), INEFFICIENT, CONTEXT)).isEqualTo("i1-b i2-a i3-c");
        assertThat(solve(new ImmediateAcceptance(), INEFFICIENT, CONTEXT)).isEqualTo("i1-b i2-c i3-a");
        assertThat(solve(adjusted, INEFFICIENT, CONTEXT)).isEqualTo("i1-b i2-a i3-c");
        assertThat(solve(adjusted, INEFFICIENT, CONTEXT.withOption("consent", "i3")))
                .isEqualTo("i1-b i2-a i3-c");
        assertThat(solve(adjusted, INEFFICIENT, CONTEXT.withOption("consent", "i1,i2")))
                .isEqualTo("i1-a i2-b i3-c");
        assertThat(adjusted.solve(INEFFICIENT, CONTEXT).certificate())
                .get()
                .isInstanceOfSatisfying(EfficiencyAdjustment.class, adjustment -> {
                    assertThat(adjustment.consenting()).containsExactly("i1", "i2", "i3");
                    assertThat(adjustment.steps().get(0).underdemanded()).containsExactly("c");
                    assertThat(adjustment.steps().get(0).trades())
                            .containsExactlyInAnyOrder(new Pair("i1", "b"), new Pair("i2", "a"));
                });
    }

    /** Shapley and Scarf’s market in the manual of R’s matchingMarkets; who omits its own place would keep it last. */
    @Test
    void a_housing_market_of_six() {
        Market market = market(
                "1: h3 h2 h4 h1\n2: h3 h5 h6 h2\n3: h3 h1\n4: h2 h5 h6 h4\n5: h1 h3 h2 h5\n6: h2 h4 h5 h6",
                "h1: *\nh2: *\nh3: *\nh4: *\nh5: *\nh6: *");
        SolveContext housing =
                CONTEXT.withOption("variant", "housing").withOption("endowment", "1:h1,2:h2,3:h3,4:h4,5:h5,6:h6");
        assertThat(solve(new TopTradingCycles(), market, housing)).isEqualTo("1-h2 2-h5 3-h3 4-h6 5-h1 6-h4");
        TradingCycles cycles = (TradingCycles)
                new TopTradingCycles().solve(market, housing).certificate().orElseThrow();
        assertThat(cycles.cycles()).hasSize(3);
        assertThat(new TopTradingCycles().guarantees(housing))
                .containsExactly(Guarantee.CORE, Guarantee.STRATEGY_PROOF_FOR_MENTEES);
    }

    /**
     * After the worked example of Abdulkadiroğlu and Sönmez, Matching markets: theory and practice, 2013: four tenants, three
     * vacant houses, one newcomer. By hand: i1 gets h2 from i2, who takes vacant h7; i3 takes h1, i4 keeps h4, i5 takes h3.
     */
    @Test
    void existing_tenants_trade_turns() {
        Market market = market(
                "i1: h2 h6 h5 h1 h4 h3 h7\ni2: h7 h1 h6 h5 h4 h3 h2\ni3: h2 h1 h4 h7 h3 h6 h5\n"
                        + "i4: h2 h4 h3 h6 h1 h7 h5\ni5: h4 h3 h7 h1 h2 h5 h6",
                "h1: *\nh2: *\nh3: *\nh4: *\nh5: *\nh6: *\nh7: *");
        SolveContext tenants = CONTEXT.withOption("variant", "tenants")
                .withOption("endowment", "i1:h1,i2:h2,i3:h3,i4:h4")
                .withOption("order", "i1,i2,i3,i4,i5");
        assertThat(solve(new TopTradingCycles(), market, tenants)).isEqualTo("i1-h2 i2-h7 i3-h1 i4-h4 i5-h3");
    }

    /** The manual of R’s matchingMarkets. */
    @Test
    void dictators_choose_in_turn() {
        Market market = market("1: h1 h2 h3\n2: h3 h1 h2\n3: h1 h3 h2", "h1: *\nh2: *\nh3: *");
        SolveContext order = CONTEXT.withOption("order", "1,2,3");
        assertThat(solve(new SerialDictatorship(), market, order)).isEqualTo("1-h1 2-h3 3-h2");
        assertThat(solve(new SerialDictatorship(), market, CONTEXT.withOption("order", "3,2,1")))
                .isEqualTo("1-h2 2-h3 3-h1");
        PickingOrder proof = (PickingOrder)
                new SerialDictatorship().solve(market, order).certificate().orElseThrow();
        assertThat(proof.drawn()).isFalse();
        assertThat(proof.turns().get(1)).isEqualTo(new PickingOrder.Turn("2", ImmutableList.of("h3")));
    }

    @Test
    void an_indifferent_dictator_makes_room() {
        Market market = market("1: (x y)\n2: (x y) z\n3: x", "x: *\ny: *\nz: *");
        for (long seed = 0; seed < 20; seed++) {
            assertThat(solve(
                            new SerialDictatorship(),
                            market,
                            CONTEXT.withSeed(seed).withOption("order", "1,3,2")))
                    .isEqualTo("1-y 2-z 3-x");
        }
    }

    @Test
    void rounds_are_told_one_by_one() {
        AcceptanceRounds rounds = (AcceptanceRounds)
                new ImmediateAcceptance().solve(BOSTON, CONTEXT).certificate().orElseThrow();
        assertThat(rounds.rounds())
                .containsExactly(
                        ImmutableList.of(
                                new Pair("s1", "c1"), new Pair("s2", "c1"), new Pair("s4", "c2"), new Pair("s5", "c2")),
                        ImmutableList.of(),
                        ImmutableList.of(new Pair("s3", "c3")));
    }

    /** Why strategy-proofness is about the mentors whom a mentee accepts: priority elsewhere is not in the market. */
    @Test
    void priority_with_a_mentor_who_is_not_listed_cannot_be_traded() {
        String mentors = "c: 1 3 2\nd: 2 3 1";
        assertThat(solve(new TopTradingCycles(), market("1: d\n2: c d\n3: d c", mentors), CONTEXT))
                .isEqualTo("2-c 3-d");
        assertThat(solve(new TopTradingCycles(), market("1: d c\n2: c d\n3: d c", mentors), CONTEXT))
                .isEqualTo("1-d 2-c");
    }

    @Test
    void everything_wrong_with_an_order_is_told_at_once() {
        Market market = market("a: x\nb: x\nc: x", "x: *");
        SolveContext order = CONTEXT.withOption("order", "a,zoe,a");
        assertThat(codes(new SerialDictatorship(), market, order))
                .containsExactly(
                        "option-unknown-mentee", "option-repeated-id", "option-missing-id", "option-missing-id");
        assertThat(codes(
                        new TopTradingCycles(),
                        market,
                        order.withOption("variant", "tenants").withOption("endowment", "b:x,c:x,c:y,a")))
                .containsExactly(
                        "option-repeated-id",
                        "option-unknown-mentor",
                        "endowment-form",
                        "endowment-above-maximum",
                        "option-unknown-mentee",
                        "option-repeated-id",
                        "option-missing-id",
                        "option-missing-id");
        assertThat(codes(new EfficiencyAdjustedDeferredAcceptance(), market, CONTEXT.withOption("consent", "some,a,a")))
                .containsExactly("option-unknown-mentee", "option-repeated-id");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        Market market = market("a: x\nb: y", "x: *\ny: *");
        assertThat(codes(new TopTradingCycles(), market, CONTEXT.withOption("variant", "housing")))
                .containsExactly("option-needed");
        assertThat(codes(
                        new TopTradingCycles(),
                        market,
                        CONTEXT.withOption("endowment", "a:x").withOption("order", "a,b")))
                .containsExactly("option-without-effect", "option-without-effect");
        assertThat(codes(
                        new TopTradingCycles(),
                        market,
                        CONTEXT.withOption("variant", "housing").withOption("endowment", "a:y")))
                .containsExactly("endowment-not-acceptable");
        for (String period : List.of("0", "-1", "two", "", "1.5", "99999999999")) {
            assertThat(codes(new ChineseParallel(), market, CONTEXT.withOption("period", period)))
                    .containsExactly("parameter-not-in-range");
        }
    }

    @Test
    void ids_may_hold_commas_colons_and_backslashes() {
        Market market = Market.builder()
                .addMentee(Agent.of("Doe, Jane").ranking("a:b", "c\\d"))
                .addMentee(Agent.of("none").ranking("a:b"))
                .addMentor(Agent.of("a:b"))
                .addMentor(Agent.of("c\\d"))
                .build();
        assertThat(solve(new SerialDictatorship(), market, CONTEXT.withOption("order", "none,Doe\\, Jane")))
                .isEqualTo("Doe, Jane-c\\d none-a:b");
        SolveContext housing =
                CONTEXT.withOption("variant", "housing").withOption("endowment", "Doe\\, Jane:c\\\\d,none:a\\:b");
        assertThat(solve(new TopTradingCycles(), market, housing)).isEqualTo("Doe, Jane-c\\d none-a:b");
        assertThat(codes(new EfficiencyAdjustedDeferredAcceptance(), market, CONTEXT.withOption("consent", "\\none")))
                .isEmpty();
    }

    @Test
    void ties_and_several_places_of_mentees_are_refused_where_no_theorem_covers_them() {
        Market tied = market("a: (x y)", "x: a\ny: a");
        Market several = market("a(2): x y", "x: a\ny: a");
        for (MatchingAlgorithm algorithm : List.of(
                new ImmediateAcceptance(),
                new ChineseParallel(),
                new TopTradingCycles(),
                new EfficiencyAdjustedDeferredAcceptance())) {
            assertThatThrownBy(() -> algorithm.solve(tied, CONTEXT)).isInstanceOf(MarketRefusedException.class);
            assertThatThrownBy(() -> algorithm.solve(several, CONTEXT)).isInstanceOf(MarketRefusedException.class);
        }
        assertThat(solve(new SerialDictatorship(), several, CONTEXT)).isEqualTo("a-x a-y");
    }

    @Test
    void several_owners_at_one_mentor_may_leave_the_core_empty_which_is_then_not_promised() {
        SolveContext shared = CONTEXT.withOption("variant", "housing").withOption("endowment", "1:c,2:c,3:d");
        assertThat(new TopTradingCycles().guarantees(shared)).containsExactly(Guarantee.STRATEGY_PROOF_FOR_MENTEES);
        Market market = market("1: d c\n2: d c\n3: c d", "c(2): 2 1 3\nd: *");
        assertThat(solve(new TopTradingCycles(), market, shared)).isEqualTo("1-c 2-d 3-c");
    }

    @Test
    void a_cancelled_search_stops() {
        SolveContext cancelled = CONTEXT.withCancellation(() -> true);
        assertThatThrownBy(() -> new SerialDictatorship().solve(BOSTON, cancelled))
                .isInstanceOf(SolveCancelledException.class);
    }
}
