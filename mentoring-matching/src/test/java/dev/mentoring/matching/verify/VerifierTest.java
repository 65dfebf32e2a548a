package dev.mentoring.matching.verify;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.CounterExample.BlockingPair;
import dev.mentoring.matching.verify.CounterExample.DualityGap;
import dev.mentoring.matching.verify.CounterExample.ImprovingExchange;
import dev.mentoring.matching.verify.CounterExample.Infeasibility;
import dev.mentoring.matching.verify.CounterExample.PreferredStableMatching;
import dev.mentoring.matching.verify.CounterExample.WrongNumber;
import dev.mentoring.matching.verify.CounterExample.WrongPrice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final Market TWO_STABLE = market("a: x y\nb: y x", "x: b a\ny: a b");
    private static final Market SQUARE = weighted(new long[][] {{7, 3}, {2, -1}});

    private static Matching pairs(Market market, String... pairs) {
        List<Pair> list = Arrays.stream(pairs)
                .map(pair -> new Pair(pair.split("-")[0], pair.split("-")[1]))
                .toList();
        return Matching.of(market, "hand", list);
    }

    private static CounterExample against(Market market, Matching matching, Guarantee claim) {
        return new Verifier()
                .verify(market, matching, Set.of(claim))
                .about(claim)
                .flatMap(Finding::counterExample)
                .orElseThrow();
    }

    private static Optional<CounterExample> againstCertificate(Market market, Matching matching, Certificate proof) {
        Verification verification = new Verifier().verify(market, matching.proving(Set.of(), proof));
        return verification.about(BasicClaim.CERTIFICATE_VALID).orElseThrow().counterExample();
    }

    @Test
    void everything_that_makes_a_matching_impossible_is_reported_at_once() {
        Market market = Market.builder()
                .addMentee(Agent.of("a").ranking("x"))
                .addMentee(Agent.of("b").ranking("y"))
                .addMentor(Agent.of("x").ranking("a"))
                .addMentor(Agent.of("y").ranking("b").withMinimum(1))
                .addMentor(Agent.of("z").ranking().withMinimum(1))
                .build();
        Matching wrong = new Matching(
                "hand",
                ImmutableList.of(new Pair("a", "x"), new Pair("a", "x"), new Pair("b", "x"), new Pair("q", "p")),
                ImmutableSortedSet.of("b", "n"),
                ImmutableSortedSet.of("y"),
                ImmutableSet.of(Guarantee.WEAKLY_STABLE),
                Optional.empty());
        Verification verification = new Verifier().verify(market, wrong);
        Infeasibility found = (Infeasibility) verification
                .about(BasicClaim.FEASIBLE)
                .flatMap(Finding::counterExample)
                .orElseThrow();
        assertThat(found.problems().all().stream().map(Problem::code))
                .containsExactlyInAnyOrder(
                        "pair-twice",
                        "unacceptable-pair",
                        "unknown-in-matching",
                        "unknown-in-matching",
                        "above-maximum",
                        "above-maximum",
                        "listed-unmatched",
                        "unknown-in-matching",
                        "below-minimum",
                        "below-minimum",
                        "not-listed-unmatched");
        assertThat(verification.about(Guarantee.WEAKLY_STABLE).orElseThrow().verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
        assertThat(verification.nothingRefuted()).isFalse();
        assertThat(verification.allHold()).isFalse();
    }

    @Test
    void a_blocking_pair_is_named_with_who_gains() {
        Market market = market("a: (x y)\nb: x", "x: a b\ny: a");
        Matching matching = pairs(market, "a-y", "b-x");
        assertThat(new Verifier()
                        .verify(market, matching, Set.of(Guarantee.WEAKLY_STABLE))
                        .allHold())
                .isTrue();
        assertThat(against(market, matching, Guarantee.STRONGLY_STABLE))
                .isEqualTo(new BlockingPair(new Pair("a", "x"), false, true));
        assertThat(against(market, pairs(market, "b-x"), Guarantee.WEAKLY_STABLE))
                .isEqualTo(new BlockingPair(new Pair("a", "x"), true, true));
    }

    @Test
    void a_stable_matching_that_suits_a_side_less_is_told_the_better_one() {
        Matching forMentors = pairs(TWO_STABLE, "a-y", "b-x");
        assertThat(new Verifier()
                        .verify(TWO_STABLE, forMentors, Set.of(Guarantee.MENTOR_OPTIMAL))
                        .allHold())
                .isTrue();
        assertThat(against(TWO_STABLE, forMentors, Guarantee.MENTEE_OPTIMAL))
                .isEqualTo(new PreferredStableMatching(
                        Side.MENTEE, ImmutableList.of(new Pair("a", "x"), new Pair("b", "y"))));
        assertThat(against(TWO_STABLE, pairs(TWO_STABLE), Guarantee.MENTEE_OPTIMAL))
                .isInstanceOf(BlockingPair.class);
    }

    @Test
    void what_cannot_be_decided_says_so() {
        Market places = market("a(2): x y\nb: x y", "x: a b\ny: a b");
        Verification verification = new Verifier()
                .verify(
                        places,
                        pairs(places, "a-x", "b-y"),
                        Set.of(Guarantee.POPULAR, Guarantee.STRATEGY_PROOF_FOR_MENTORS));
        assertThat(verification.findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.HOLDS, Verdict.NOT_DECIDED, Verdict.NOT_DECIDED);
        assertThat(verification.nothingRefuted()).isTrue();
        assertThat(verification.findings().get(1).sentence().french()).contains("plusieurs mentors");
    }

    @Test
    void an_exchange_names_what_to_add_and_to_remove() {
        ImprovingExchange exchange =
                (ImprovingExchange) against(SQUARE, pairs(SQUARE, "r0-c0", "r1-c1"), Guarantee.MAXIMUM_WEIGHT);
        assertThat(exchange.weightGained()).isPositive();
        ImprovingExchange more =
                (ImprovingExchange) against(SQUARE, pairs(SQUARE, "r0-c0"), Guarantee.MAXIMUM_CARDINALITY);
        assertThat(more.pairsGained()).isEqualTo(1);
        ImprovingExchange sameNumber = (ImprovingExchange)
                against(SQUARE, pairs(SQUARE, "r0-c1"), Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY);
        assertThat(sameNumber.pairsGained()).isZero();
        assertThat(sameNumber.weightGained()).isEqualTo(4);
    }

    @Test
    void an_exchange_respects_lower_quotas() {
        Market market = Market.builder()
                .addMentee(Agent.of("a"))
                .addMentor(Agent.of("x").withMinimum(1))
                .addMentor(Agent.of("y"))
                .addWeight("a", "x", 1)
                .addWeight("a", "y", 9)
                .build();
        assertThat(new Verifier()
                        .verify(market, pairs(market, "a-x"), Set.of(Guarantee.MAXIMUM_WEIGHT))
                        .allHold())
                .isTrue();
    }

    private static DualPrices prices(Objective objective, long bonus, long a, long b, long x, long y, long value) {
        return new DualPrices(
                objective,
                bonus,
                ImmutableSortedMap.of("r0", a, "r1", b),
                ImmutableSortedMap.of("c0", x, "c1", y),
                value);
    }

    @Test
    void valid_prices_prove_the_greatest_weight() {
        Matching matching = pairs(SQUARE, "r0-c0");
        DualPrices right = prices(Objective.GREATEST_SCORE, 0, 3, 0, 4, 0, 7);
        assertThat(againstCertificate(SQUARE, matching, right)).isEmpty();
        assertThat(new Verifier()
                        .verify(SQUARE, matching.proving(Set.of(Guarantee.MAXIMUM_WEIGHT), right))
                        .allHold())
                .isTrue();
        assertThat(againstCertificate(SQUARE, matching, prices(Objective.GREATEST_SCORE, 0, 7, 0, 0, 0, 7)))
                .contains(new DualityGap(7, 9));
    }

    @Test
    void wrong_prices_are_named() {
        Matching matching = pairs(SQUARE, "r0-c0");
        assertThat(againstCertificate(SQUARE, matching, prices(Objective.GREATEST_SCORE, 0, 3, -1, 4, 0, 7)))
                .contains(new WrongPrice(Side.MENTEE, "r1"));
        DualPrices incomplete = new DualPrices(
                Objective.GREATEST_SCORE,
                0,
                ImmutableSortedMap.of("r0", 3L, "r1", 0L),
                ImmutableSortedMap.of("c0", 4L),
                7);
        assertThat(againstCertificate(SQUARE, matching, incomplete)).contains(new WrongPrice(Side.MENTOR, "c1"));
        DualPrices foreign = new DualPrices(
                Objective.GREATEST_SCORE,
                0,
                ImmutableSortedMap.of("r0", 3L, "r1", 0L, "r2", 0L),
                ImmutableSortedMap.of("c0", 4L, "c1", 0L),
                7);
        assertThat(againstCertificate(SQUARE, matching, foreign)).contains(new WrongPrice(Side.MENTEE, "r2"));
        assertThat(againstCertificate(SQUARE, matching, prices(Objective.GREATEST_SCORE, 0, 3, 0, 4, 0, 8)))
                .contains(new WrongNumber("value", 8, 7));
        assertThat(againstCertificate(SQUARE, matching, prices(Objective.GREATEST_SCORE, 1, 3, 0, 4, 0, 7)))
                .contains(new WrongNumber("pairBonus", 1, 0));
        assertThat(againstCertificate(SQUARE, matching, prices(Objective.MOST_PAIRS, 16, 3, 0, 4, 0, 7)))
                .contains(new WrongNumber("pairBonus", 16, 17));
    }

    /** A weight of 7 alone is no proof of most pairs: the prices of one objective do not prove another. */
    @Test
    void prices_prove_only_their_own_objective() {
        Matching matching = pairs(SQUARE, "r0-c0")
                .proving(Set.of(Guarantee.MAXIMUM_CARDINALITY), prices(Objective.GREATEST_SCORE, 0, 3, 0, 4, 0, 7));
        Verification verification = new Verifier().verify(SQUARE, matching);
        assertThat(verification
                        .about(Guarantee.MAXIMUM_CARDINALITY)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void a_shortage_is_counted_again() {
        Market market = market("a: x\nb: x", "x: a b");
        Matching matching = pairs(market, "a-x");
        ImmutableList<String> both = ImmutableList.of("a", "b");
        ImmutableList<String> mentor = ImmutableList.of("x");
        assertThat(againstCertificate(market, matching, new HallViolator(both, mentor, 2, 1, 0)))
                .isEmpty();
        assertThat(againstCertificate(market, matching, new HallViolator(both, mentor, 3, 1, 0)))
                .contains(new WrongNumber("wanted", 3, 2));
        assertThat(againstCertificate(market, matching, new HallViolator(both, mentor, 2, 0, 0)))
                .contains(new WrongNumber("places", 0, 1));
        assertThat(againstCertificate(market, matching, new HallViolator(both, ImmutableList.of(), 2, 0, 0)))
                .contains(new WrongNumber("pairsElsewhere", 0, 2));
        assertThat(againstCertificate(market, matching, new HallViolator(ImmutableList.of("a", "q"), mentor, 2, 1, 0)))
                .isPresent();
        assertThat(againstCertificate(market, matching, new HallViolator(both, ImmutableList.of("q"), 2, 1, 0)))
                .isPresent();
    }

    @Test
    void an_unstable_matching_has_no_valid_certificate_of_stability() {
        Certificate proof = new NoBlockingPair(Side.MENTEE, TieBreaking.SINGLE, 0);
        assertThat(againstCertificate(TWO_STABLE, pairs(TWO_STABLE), proof)).containsInstanceOf(BlockingPair.class);
        assertThat(againstCertificate(TWO_STABLE, pairs(TWO_STABLE, "a-x", "b-y"), proof))
                .isEmpty();
    }

    @Test
    void numbers_too_great_for_exact_sums_leave_it_undecided() {
        Market market = weighted(new long[][] {{Long.MAX_VALUE / 2, 1}, {1, Long.MAX_VALUE / 2}});
        Matching matching = pairs(market, "r0-c0", "r1-c1");
        assertThat(new Verifier()
                        .verify(market, matching, Set.of(Guarantee.MAXIMUM_WEIGHT))
                        .about(Guarantee.MAXIMUM_WEIGHT)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
    }

    /** The improving path leads through 2,000 people, and no recursion follows it. */
    @Test
    void a_long_improving_path_is_found() {
        int size = 1_000;
        int[] starts = IntStream.rangeClosed(0, size)
                .map(i -> Math.min(2 * i, 2 * size - 1))
                .toArray();
        int[] mentors = IntStream.range(0, 2 * size - 1).map(i -> (i + 1) / 2).toArray();
        List<String> ids = IntStream.range(0, size).mapToObj("%04d"::formatted).toList();
        Market market = Market.scored(ids, ids).acceptable(starts, mentors).build();
        List<Pair> next = IntStream.range(0, size - 1)
                .mapToObj(i -> new Pair(ids.get(i), ids.get(i + 1)))
                .toList();
        ImprovingExchange exchange =
                (ImprovingExchange) against(market, Matching.of(market, "hand", next), Guarantee.MAXIMUM_CARDINALITY);
        assertThat(exchange.added()).hasSize(size);
        assertThat(exchange.removed()).hasSize(size - 1);
    }
}
