package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.Strike;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published answers and the shape of the proofs; agreement with brute force is in the properties. */
class StronglyAndSuperStableTest {
    private static final TwoSidedAlgorithm STRONG = new StronglyStable();
    private static final TwoSidedAlgorithm SUPER = new SuperStable();

    private static Outcome solve(TwoSidedAlgorithm algorithm, Market market) {
        return algorithm.solve(market, SolveContext.defaults());
    }

    private static void assertNone(TwoSidedAlgorithm algorithm, Market market) {
        assertThat(solve(algorithm, market))
                .isInstanceOfSatisfying(
                        NoMatching.class,
                        none -> assertThat(StruckPairsReplay.check(market, (StruckPairs) none.certificate()))
                                .isTrue());
    }

    @Test
    void stable_matchings_of_two_sizes_are_neither_strongly_nor_super_stable() {
        Market market = market("m1: w1 w2\nm2: w1", "w1: (m1 m2)\nw2: m1");
        assertNone(STRONG, market);
        assertNone(SUPER, market);
    }

    /** The guideline instance for residents and hospitals with ties of the algmatch package. */
    @Test
    void residents_and_hospitals_with_ties() {
        Market market = market("r1: 1 2\nr2: (1 2)\nr3: 1", "1(2): (r2 r3) r1\n2(1): r1 r2");
        assertThat(pairs(solve(STRONG, market).toMatching())).isEqualTo("r1-2 r2-1 r3-1");
        assertThat(pairs(solve(SUPER, market).toMatching())).isEqualTo("r1-2 r2-1 r3-1");
    }

    /** From the reference of algmatch: men agree, women are indifferent. */
    @Test
    void where_all_want_the_same_and_nobody_chooses_there_is_none() {
        Market market = market("1: 1 2\n2: 1 2", "1: (1 2)\n2: (1 2)");
        assertNone(STRONG, market);
        assertNone(SUPER, market);
    }

    @Test
    void where_all_are_indifferent_all_is_strongly_stable_and_nothing_super_stable() {
        Market market = market("1: (1 2)\n2: (1 2)", "1: (1 2)\n2: (1 2)");
        assertThat(solve(STRONG, market).toMatching().pairs()).hasSize(2);
        assertNone(SUPER, market);
    }

    @Test
    void the_proof_of_absence_names_the_crowd() {
        Market market = market("1: 1 2\n2: 1 2", "1: (1 2)\n2: (1 2)");
        NoMatching none = (NoMatching) solve(STRONG, market);
        StruckPairs proof = (StruckPairs) none.certificate();
        assertThat(none.sought()).containsExactly(Guarantee.STRONGLY_STABLE);
        assertThat(proof.strikes().get(0).pairs()).containsExactly(new Pair("1", "1"), new Pair("2", "1"));
        assertThat(proof.strikes().get(0).crowd()).containsExactly("1", "2");
        assertThat(proof.wanted()).isGreaterThan(proof.left());
    }

    @Test
    void the_proof_of_optimality_strikes_what_would_be_better() {
        Market market = market("a: x y\nb: x", "x: b a\ny: a");
        Matching matching = solve(SUPER, market).toMatching();
        assertThat(pairs(matching)).isEqualTo("a-y b-x");
        assertThat(matching.guarantees())
                .containsExactly(
                        Guarantee.WEAKLY_STABLE,
                        Guarantee.STRONGLY_STABLE,
                        Guarantee.SUPER_STABLE,
                        Guarantee.MENTEE_OPTIMAL);
        StruckPairs proof = (StruckPairs) matching.certificate().orElseThrow();
        assertThat(proof.strikes())
                .containsExactly(new Strike(ImmutableList.of(new Pair("a", "x")), ImmutableList.of()));
        assertThat(proof.wanted()).isEqualTo(proof.left()).isEqualTo(2);
    }

    @Test
    void without_ties_both_find_what_deferred_acceptance_finds() {
        Market market = market(
                "1: 2 4 1 3\n2: 3 1 4 2\n3: 2 3 1 4\n4: 4 1 3 2", "1: 2 1 4 3\n2: 4 3 1 2\n3: 1 4 3 2\n4: 2 1 4 3");
        String expected = pairs(
                new DeferredAcceptance().solve(market, SolveContext.defaults()).toMatching());
        assertThat(pairs(solve(STRONG, market).toMatching())).isEqualTo(expected);
        assertThat(pairs(solve(SUPER, market).toMatching())).isEqualTo(expected);
    }

    @Test
    void an_empty_market_and_people_without_places_or_lists_are_no_trouble() {
        for (TwoSidedAlgorithm algorithm : List.of(STRONG, SUPER)) {
            assertThat(solve(algorithm, Market.builder().build()).toMatching().pairs())
                    .isEmpty();
            Market market = market("a: x y\nb:", "x(0): a\ny: a\nz:");
            assertThat(pairs(solve(algorithm, market).toMatching())).isEqualTo("a-y");
        }
    }

    @Test
    void mentees_with_several_places_are_refused() {
        for (TwoSidedAlgorithm algorithm : List.of(STRONG, SUPER)) {
            assertThatThrownBy(() -> solve(algorithm, market("a(2): x y", "x: a\ny: a")))
                    .isInstanceOfSatisfying(
                            MarketRefusedException.class,
                            refusal ->
                                    assertThat(refusal.refused()).containsOnlyKeys(MarketFeature.MENTEE_UPPER_QUOTAS));
        }
    }

    @Test
    void they_can_be_cancelled() {
        List<String> mentees = IntStream.range(0, 2_000).mapToObj(i -> "r" + i).toList();
        Market market = Market.scored(mentees, List.of("x"))
                .menteeScores((mentee, mentor) -> 0)
                .mentorScores((mentee, mentor) -> mentee)
                .build();
        for (TwoSidedAlgorithm algorithm : List.of(STRONG, SUPER)) {
            assertThatThrownBy(() ->
                            algorithm.solve(market, SolveContext.defaults().withCancellation(() -> true)))
                    .isInstanceOf(SolveCancelledException.class);
        }
    }
}
