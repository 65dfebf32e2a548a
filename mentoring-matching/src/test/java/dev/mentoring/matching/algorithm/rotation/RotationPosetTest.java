package dev.mentoring.matching.algorithm.rotation;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotationPosetTest {
    private static final SolveContext CONTEXT = SolveContext.defaults();

    /** algmatch, 4 by 4. */
    private static final Market ONE_ROTATION =
            market("1: 2 4 1 3\n2: 3 1 4 2\n3: 2 3 1 4\n4: 4 1 3 2", "1: 2 1 4 3\n2: 4 3 1 2\n3: 1 4 3 2\n4: 2 1 4 3");

    /** Roth and Sotomayor, Two-Sided Matching, 1990, example 2.9. */
    private static final Market FOUR_MATCHINGS = market(
            "1: 1 2 3 4\n2: 4 2 3 1\n3: 4 3 1 2\n4: 1 4 3 2\n5: 1 2 4",
            "1: 2 3 1 4 5\n2: 3 1 2 4 5\n3: 5 4 1 2 3\n4: 1 4 5 2 3");

    /** Irving, Leather and Gusfield, An efficient algorithm for the "optimal" stable marriage, 1987, figure 1. */
    private static final Market EIGHT_BY_EIGHT = market("""
            1: 3 1 5 7 4 2 8 6
            2: 6 1 3 4 8 7 5 2
            3: 7 4 3 6 5 1 2 8
            4: 5 3 8 2 6 1 4 7
            5: 4 1 2 8 7 3 6 5
            6: 6 2 5 7 8 4 3 1
            7: 7 8 1 6 2 3 4 5
            8: 2 6 7 1 8 3 4 5
            """, """
            1: 4 3 8 1 2 5 7 6
            2: 3 7 5 8 6 4 1 2
            3: 7 5 8 3 6 2 1 4
            4: 6 4 2 7 3 1 5 8
            5: 8 7 1 5 6 4 3 2
            6: 5 4 7 6 2 8 3 1
            7: 1 4 5 6 2 8 3 7
            8: 2 5 4 3 7 8 1 6
            """);

    private static List<String> texts(RotationPoset poset) {
        return poset.matchings().map(MarketText::pairs).toList();
    }

    @Test
    void the_rotations_of_published_marriages() {
        RotationPoset one = RotationPoset.of(ONE_ROTATION);
        assertThat(one.rotations()).hasSize(1);
        assertThat(texts(one)).containsExactly("1-4 2-3 3-2 4-1", "1-4 2-1 3-2 4-3");
        assertThat(one.rotation(0).lost()).containsExactly(new Pair("2", "3"), new Pair("4", "1"));
        assertThat(one.rotation(0).gained()).containsExactly(new Pair("2", "1"), new Pair("4", "3"));
        RotationPoset four = RotationPoset.of(FOUR_MATCHINGS);
        assertThat(texts(four)).hasSize(4).startsWith("1-1 2-2 3-3 4-4").endsWith("1-4 2-1 3-2 4-3");
        assertThat(RotationPoset.of(EIGHT_BY_EIGHT).matchings()).hasSize(23);
    }

    @Test
    void the_rotations_of_a_published_market_with_places() {
        RotationPoset poset = RotationPoset.of(market("r1: h1 h2\nr2: h2 h1\nr3: h1", "h1(2): r3 r2 r1\nh2: r1 r2"));
        assertThat(texts(poset)).containsExactly("r1-h1 r2-h2 r3-h1", "r1-h2 r2-h1 r3-h1");
    }

    /** Irving and Leather, The complexity of counting stable marriages, 1986: g(n) = 3 g(n/2)² - 2 g(n/4)⁴. */
    @ParameterizedTest
    @CsvSource({"2, 2", "4, 10", "8, 268", "16, 195472"})
    void the_number_of_stable_matchings_of_a_latin_market(int size, long count) {
        RotationPoset poset = RotationPoset.of(latin(size));
        assertThat(poset.count(1_000_000)).contains(BigInteger.valueOf(count));
        if (size <= 8) {
            assertThat(poset.matchings()).hasSize((int) count);
        }
    }

    private static Market latin(int size) {
        List<String> ids =
                IntStream.range(0, size).mapToObj(i -> "" + (100 + i)).toList();
        return Market.scored(ids, ids)
                .menteeScores((mentee, mentor) -> -(mentee ^ mentor))
                .mentorScores((mentee, mentor) -> mentee ^ mentor)
                .build();
    }

    @Test
    void independent_parts_are_counted_beyond_any_enumeration() {
        int blocks = 200;
        List<String> ids =
                IntStream.range(0, 2 * blocks).mapToObj(i -> "" + (1000 + i)).toList();
        Market market = Market.scored(ids, ids)
                .menteeScores((mentee, mentor) -> -(mentee ^ mentor))
                .mentorScores((mentee, mentor) -> (mentee ^ mentor) < 2 ? mentee ^ mentor : -(mentee ^ mentor))
                .build();
        assertThat(RotationPoset.of(market).count(10_000)).contains(BigInteger.TWO.pow(blocks));
    }

    @Test
    void counting_and_the_median_give_up_beyond_their_budget() {
        assertThat(RotationPoset.of(latin(16)).count(100)).isEmpty();
        assertThatThrownBy(() -> new StableMedian().solve(latin(16), CONTEXT.withOption("budget", "100")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactly("budget-exceeded"));
    }

    @Test
    void an_inexact_choice_does_not_claim_to_be_exact() {
        Matching matching = new StableSexEqual()
                .solve(EIGHT_BY_EIGHT, CONTEXT.withOption("budget", "1"))
                .toMatching();
        SexEqualSearch proof = (SexEqualSearch) matching.certificate().orElseThrow();
        assertThat(matching.guarantees().contains(Guarantee.SEX_EQUAL)).isEqualTo(proof.isExact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0", "ten", "99999999999999999999"})
    void a_budget_that_is_no_whole_number_is_refused(String budget) {
        for (RotationAlgorithm algorithm : List.of(new StableMedian(), new StableSexEqual())) {
            assertThatThrownBy(() -> algorithm.solve(ONE_ROTATION, CONTEXT.withOption("budget", budget)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void an_egalitarian_choice_states_its_total() {
        Matching matching =
                new StableEgalitarian().solve(EIGHT_BY_EIGHT, CONTEXT).toMatching();
        LeastStableCost proof = (LeastStableCost) matching.certificate().orElseThrow();
        RankTable ranks = RankTable.of(EIGHT_BY_EIGHT);
        BruteForce naming = BruteForce.without(EIGHT_BY_EIGHT);
        long least = RotationPoset.of(EIGHT_BY_EIGHT)
                .matchings()
                .mapToLong(each -> naming.indices(each).stream()
                        .map(pair -> ranks.menteeRank(pair) + ranks.mentorRank(pair))
                        .sum())
                .min()
                .orElseThrow();
        assertThat(proof.stages()).extracting(Stage::value).containsExactly(least);
        FlowCheck.check(EIGHT_BY_EIGHT, proof);
    }

    @Test
    void ties_are_refused_by_name() {
        Market market = market("a: (x y)\nb: x y", "x: a b\ny: a b");
        assertThatThrownBy(() -> RotationPoset.of(market)).isInstanceOf(MarketRefusedException.class);
        assertThatThrownBy(() -> new StableMedian().all(market, CONTEXT)).isInstanceOf(MarketRefusedException.class);
    }

    @Test
    void an_empty_market_has_one_stable_matching_by_every_notion() {
        Market market = Market.builder().build();
        for (String name : List.of(
                "stable-egalitarian",
                "stable-generous",
                "stable-median",
                "stable-minimum-regret",
                "stable-sex-equal")) {
            Outcome outcome = Algorithms.discovered().solve(name, market, CONTEXT);
            assertThat(outcome.toMatching().pairs()).isEmpty();
            assertThat(outcome.toMatching().guarantees())
                    .contains(Guarantee.MENTEE_OPTIMAL, Guarantee.MENTOR_OPTIMAL)
                    .containsAll(Algorithms.discovered().named(name).guarantees(CONTEXT));
        }
    }

    @Test
    void a_set_that_is_not_closed_is_refused() {
        RotationPoset poset = RotationPoset.of(EIGHT_BY_EIGHT);
        int needy = IntStream.range(0, poset.size())
                .filter(rotation -> !poset.needs(rotation).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(poset.isClosed(List.of(needy))).isFalse();
        assertThatThrownBy(() -> poset.matchingOf(List.of(needy))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> poset.matchingOf(List.of(poset.size()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_drawing_names_moves_and_needs() {
        Market market = market("\"a\": x y\nb: y x", "x: b \"a\"\ny: \"a\" b");
        assertThat(RotationPoset.of(market).dot()).isEqualTo("""
                        digraph rotations {
                          rankdir=TB;
                          node [shape=box];
                          r0 [label="\\"a\\": x → y\\nb: y → x"];
                        }
                        """);
        RotationPoset poset = RotationPoset.of(EIGHT_BY_EIGHT);
        for (int rotation = 0; rotation < poset.size(); rotation++) {
            for (int earlier : poset.needs(rotation).toArray()) {
                assertThat(poset.dot()).contains("  r" + earlier + " -> r" + rotation + ";\n");
            }
        }
    }

    @Test
    void cancellation_is_heard_while_the_stream_is_read() {
        boolean[] cancelled = {false};
        var stream = new StableEgalitarian().all(EIGHT_BY_EIGHT, CONTEXT.withCancellation(() -> cancelled[0]));
        var matchings = stream.iterator();
        assertThat(matchings.next()).isInstanceOf(Matching.class);
        cancelled[0] = true;
        assertThatThrownBy(matchings::next).isInstanceOf(SolveCancelledException.class);
    }

    @Test
    void a_rotation_moves_each_of_its_mentees_once() {
        for (Rotation rotation : RotationPoset.of(EIGHT_BY_EIGHT).rotations()) {
            assertThat(rotation.lost()).extracting(Pair::mentee).doesNotHaveDuplicates();
            assertThat(rotation.lost()).extracting(Pair::mentor).doesNotHaveDuplicates();
        }
    }
}
