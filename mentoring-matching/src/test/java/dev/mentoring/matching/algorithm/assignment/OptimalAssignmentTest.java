package dev.mentoring.matching.algorithm.assignment;

import static dev.mentoring.matching.MarketText.pairs;
import static dev.mentoring.matching.MarketText.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimalAssignmentTest {
    private static final long ABSENT = Long.MIN_VALUE;
    private static final SolveContext MOST_PAIRS = SolveContext.defaults();
    private static final SolveContext GREATEST_SCORE = MOST_PAIRS.withOption("objective", "greatest-score");

    private static Matching solve(Market market) {
        return new OptimalAssignment().solve(market, MOST_PAIRS);
    }

    private static long[][] negated(long[][] costs) {
        return Arrays.stream(costs)
                .map(row -> Arrays.stream(row)
                        .map(cost -> cost == ABSENT ? ABSENT : -cost)
                        .toArray())
                .toArray(long[][]::new);
    }

    static Stream<Arguments> published() {
        long[][] square = {{400, 150, 400}, {400, 450, 600}, {300, 225, 300}};
        long[][] small = {{10, 10, 8}, {9, 8, 1}, {9, 7, 4}};
        long[][] guide = {{90, 76, 75, 70}, {35, 85, 55, 65}, {125, 95, 90, 105}, {45, 110, 95, 115}};
        return Stream.of(
                Arguments.of("SciPy, square", square, 3, 850),
                Arguments.of("SciPy, square, greatest", negated(square), 3, -1225),
                Arguments.of(
                        "SciPy, rectangular",
                        new long[][] {{400, 150, 400, 1}, {400, 450, 600, 2}, {300, 225, 300, 3}},
                        3,
                        452),
                Arguments.of("SciPy, small", small, 3, 18),
                Arguments.of("SciPy, small, greatest", negated(small), 3, -25),
                Arguments.of("SciPy, wide", new long[][] {{10, 10, 8, 11}, {9, 8, 1, 1}, {9, 7, 4, 10}}, 3, 15),
                Arguments.of(
                        "SciPy, forbidden cells",
                        new long[][] {{10, ABSENT, ABSENT}, {ABSENT, ABSENT, 1}, {ABSENT, 7, ABSENT}},
                        3,
                        18),
                Arguments.of("OR-Tools, guide", guide, 4, 265),
                Arguments.of("OR-Tools, guide, greatest", negated(guide), 4, -400),
                Arguments.of("JGraphT, unique", new long[][] {{1, 2, 3}, {5, 4, 6}, {8, 9, 7}}, 3, 12),
                Arguments.of("JGraphT, six optima", new long[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, 3, 15),
                Arguments.of(
                        "JGraphT, five",
                        new long[][] {
                            {1, 2, 3, 4, 5}, {6, 7, 8, 7, 2}, {1, 3, 4, 4, 5}, {3, 6, 2, 8, 7}, {4, 1, 3, 5, 4}
                        },
                        5,
                        10),
                Arguments.of(
                        "SciPy, no full matching: the most there are",
                        new long[][] {{1, 1, 1}, {1, ABSENT, ABSENT}, {1, ABSENT, ABSENT}},
                        2,
                        2),
                Arguments.of(
                        "SciPy, one column of two is empty",
                        new long[][] {{1, ABSENT}, {2, ABSENT}, {5, ABSENT}},
                        1,
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void the_published_optimum_is_found_and_proved(String source, long[][] costs, int pairs, long least) {
        Market market = weighted(negated(costs));
        Matching matching = solve(market);
        assertThat(matching.pairs()).hasSize(pairs);
        assertThat(-matching.totalWeight(market)).isEqualTo(least);
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
    }

    @Test
    void unique_optima_are_the_published_pairs() {
        assertThat(pairs(solve(weighted(negated(new long[][] {{400, 150, 400}, {400, 450, 600}, {300, 225, 300}})))))
                .isEqualTo("r0-c1 r1-c0 r2-c2");
        assertThat(pairs(solve(weighted(negated(
                        new long[][] {{90, 76, 75, 70}, {35, 85, 55, 65}, {125, 95, 90, 105}, {45, 110, 95, 115}})))))
                .isEqualTo("r0-c3 r1-c2 r2-c1 r3-c0");
    }

    /** Machol and Wien 1976: costs i·j, least on the anti-diagonal, n(n+1)(n+2)/6 in all; hard for shortest paths. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 37, 300})
    void products_are_assigned_on_the_anti_diagonal(int size) {
        long[][] costs = new long[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                costs[i][j] = (i + 1L) * (j + 1L);
            }
        }
        Market market = weighted(negated(costs));
        assertThat(-solve(market).totalWeight(market)).isEqualTo(size * (size + 1L) * (size + 2L) / 6);
    }

    /** The defect of jonodrew/mentor-match, which scores a forbidden pair 0 and may then choose it. */
    @Test
    void a_forbidden_pair_is_never_chosen_and_nobody_is_left_out_for_it() {
        Market market = weighted(new long[][] {{ABSENT, 0}, {4, 5}});
        assertThat(pairs(solve(market))).isEqualTo("r0-c1 r1-c0");
        assertThat(pairs(new OptimalAssignment().solve(market, GREATEST_SCORE))).isEqualTo("r1-c1");
    }

    /** JGraphT's test of MaximumWeightBipartiteMatching. */
    @Test
    void a_sparse_market_of_unequal_sides_gives_five_with_four_pairs() {
        Market market = weighted(new long[][] {
            {1, 2, ABSENT, ABSENT}, {ABSENT, 2, ABSENT, ABSENT}, {ABSENT, 2, 1, ABSENT}, {1, ABSENT, ABSENT, 1}
        });
        for (SolveContext context : List.of(MOST_PAIRS, GREATEST_SCORE)) {
            Matching matching = new OptimalAssignment().solve(market, context);
            assertThat(matching.totalWeight(market)).isEqualTo(5);
            assertThat(matching.pairs()).hasSize(4);
        }
    }

    @Test
    void a_pair_of_negative_weight_is_left_out_for_the_score_and_kept_for_the_number() {
        Market market = weighted(new long[][] {{-3}});
        assertThat(new OptimalAssignment().solve(market, GREATEST_SCORE).pairs())
                .isEmpty();
        assertThat(solve(market).pairs()).hasSize(1);
    }

    @Test
    void without_weights_the_greatest_score_is_the_greatest_number() {
        Market market = dev.mentoring.matching.MarketText.market("a: x\nb: x y", "x: *\ny: *");
        assertThat(pairs(new OptimalAssignment().solve(market, GREATEST_SCORE))).isEqualTo("a-x b-y");
    }

    @Test
    void the_certificate_states_the_bonus_and_the_value() {
        DualPrices prices = (DualPrices) solve(weighted(new long[][] {{7, 3}, {2, -1}}))
                .certificate()
                .orElseThrow();
        assertThat(prices.objective()).isEqualTo(Objective.MOST_PAIRS);
        assertThat(prices.pairBonus()).isEqualTo(2 * 8 + 1);
        assertThat(prices.value()).isEqualTo(2 * 17 + 6);
    }

    @Test
    void weights_whose_totals_could_exceed_64_bits_are_refused() {
        Market market = weighted(new long[][] {{Long.MAX_VALUE / 2, 0}, {0, Long.MAX_VALUE / 2}});
        assertThatThrownBy(() -> solve(market))
                .isInstanceOf(WeightOverflowException.class)
                .hasMessageContaining("64 bits");
        Market extremes = weighted(new long[][] {{Long.MAX_VALUE, -Long.MAX_VALUE}});
        assertThatThrownBy(() -> new OptimalAssignment().solve(extremes, GREATEST_SCORE))
                .isInstanceOf(WeightOverflowException.class);
    }

    @Test
    void large_weights_that_fit_are_exact() {
        long large = 1L << 50;
        Market market = weighted(new long[][] {{large, large - 1}, {large - 1, large - 3}});
        Matching matching = solve(market);
        assertThat(matching.totalWeight(market)).isEqualTo(2 * large - 2);
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
    }

    @Test
    void a_shortage_names_those_who_share_too_few_places() {
        MarketBuilder builder = Market.builder();
        for (String mentee : List.of("a", "b", "c", "d")) {
            builder.addMentee(Agent.of(mentee));
        }
        builder.addMentor(Agent.of("x").withMaximum(2)).addMentor(Agent.of("y"));
        for (String mentee : List.of("a", "b", "c")) {
            builder.addWeight(mentee, "x", 1);
        }
        Market market = builder.addWeight("d", "y", 1).build();
        Matching matching = solve(market);
        assertThat(matching.pairs()).hasSize(3);
        String alone = matching.unmatchedMentees().first();
        assertThat(new HallViolators(market, matching).around(market.menteeIndex(alone)))
                .contains(new HallViolator(ImmutableList.of("a", "b", "c"), ImmutableList.of("x"), 3, 2, 0));
        assertThat(new HallViolators(market, matching).around(market.menteeIndex("d")))
                .isEmpty();
    }

    @Test
    void it_can_be_cancelled() {
        Market market = weighted(new long[][] {{1, 1}, {1, ABSENT}, {1, ABSENT}});
        assertThatThrownBy(() -> new OptimalAssignment().solve(market, MOST_PAIRS.withCancellation(() -> true)))
                .isInstanceOf(SolveCancelledException.class);
    }

    /** An augmenting path through everybody: each of 20,000 rows can take its own column or the next. */
    @Test
    void a_path_through_everybody_needs_no_stack() {
        int size = 20_000;
        int[] starts = IntStream.rangeClosed(0, size)
                .map(i -> Math.min(2 * i, 2 * size - 1))
                .toArray();
        int[] mentors = IntStream.range(0, 2 * size - 1).map(i -> (i + 1) / 2).toArray();
        long[] weights = IntStream.range(0, 2 * size - 1)
                .mapToLong(i -> i % 2 == 0 ? 1 : 5)
                .toArray();
        List<String> ids = IntStream.range(0, size).mapToObj("%06d"::formatted).toList();
        Market market = Market.scored(ids, ids)
                .acceptable(starts, mentors)
                .weights(weights)
                .build();
        assertThat(solve(market).pairs()).hasSize(size);
        assertThat(new OptimalAssignment().solve(market, GREATEST_SCORE).totalWeight(market))
                .isEqualTo(5L * (size - 1));
    }

    /** Sparse random markets, beside JGraphT. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void jgrapht_finds_no_greater_weight(long seed) {
        Random random = new Random(seed);
        int mentees = 60 + random.nextInt(40);
        int mentors = 60 + random.nextInt(40);
        long[][] weights = new long[mentees][mentors];
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, mentees + mentors).forEach(graph::addVertex);
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                weights[i][j] = random.nextInt(5) == 0 ? random.nextInt(20) : ABSENT;
                if (weights[i][j] != ABSENT) {
                    graph.setEdgeWeight(graph.addEdge(i, mentees + j), weights[i][j]);
                }
            }
        }
        Market market = weighted(weights);
        double peer = new MaximumWeightBipartiteMatching<>(
                        graph,
                        IntStream.range(0, mentees).boxed().collect(Collectors.toSet()),
                        IntStream.range(mentees, mentees + mentors).boxed().collect(Collectors.toSet()))
                .getMatching()
                .getWeight();
        assertThat(new OptimalAssignment().solve(market, GREATEST_SCORE).totalWeight(market))
                .isEqualTo(Math.round(peer));
    }
}
