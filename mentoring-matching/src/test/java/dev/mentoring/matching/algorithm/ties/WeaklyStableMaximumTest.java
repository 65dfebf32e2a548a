package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BoundReason;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published answers and limits of the three methods; that they keep their promises is in the properties. */
class WeaklyStableMaximumTest {
    /** Stable matchings have one pair or two (Manlove and others, Hard variants of stable marriage, 2002, example). */
    private static final Market ONE_OR_TWO = market("m1: w1 w2\nm2: w1", "w1: (m1 m2)\nw2: m1");

    /** A smallest market in which an algorithm without luck reaches two thirds and no more. */
    private static final Market TWO_OR_THREE = market("a: y x\nb: (x y)\nc: y z", "x: b a\ny: (b c) a\nz: c");

    private static SolveContext method(String method) {
        return SolveContext.defaults().withOption("method", method);
    }

    private static Matching solve(Market market, SolveContext context) {
        return new WeaklyStableMaximum().solve(market, context);
    }

    private static SizeBound bound(Matching matching) {
        return (SizeBound) matching.certificate().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiraly", "mcdermid", "exact"})
    void twice_as_many_are_placed_as_a_lottery_might(String method) {
        for (long seed = 0; seed < 10; seed++) {
            Matching matching = solve(ONE_OR_TWO, method(method).withSeed(seed));
            assertThat(pairs(matching)).isEqualTo("m1-w2 m2-w1");
            assertThat(matching.guarantees())
                    .containsExactly(
                            Guarantee.WEAKLY_STABLE,
                            Guarantee.MAXIMUM_CARDINALITY,
                            Guarantee.MAXIMUM_WEAKLY_STABLE,
                            Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE);
            assertThat(bound(matching).reason()).isEqualTo(BoundReason.COVER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiraly", "mcdermid"})
    void two_thirds_is_tight(String method) {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(solve(TWO_OR_THREE, method(method).withSeed(seed)).pairs())
                    .hasSize(2);
        }
        assertThat(pairs(solve(TWO_OR_THREE, method("exact")))).isEqualTo("a-x b-y c-z");
    }

    /** The guideline instance for residents and hospitals with ties of the algmatch package. */
    @Test
    void residents_and_hospitals_with_ties() {
        Market market = market("r1: 1 2\nr2: (1 2)\nr3: 1", "1(2): (r2 r3) r1\n2(1): r1 r2");
        for (String method : List.of("kiraly", "mcdermid", "exact")) {
            assertThat(pairs(solve(market, method(method)))).isIn("r1-1 r2-2 r3-1", "r1-2 r2-1 r3-1");
        }
    }

    @Test
    void beyond_the_budget_the_bound_is_told_and_nothing_more_is_claimed() {
        Market market = random(200, 5, 3, 7);
        Matching stopped = solve(market, method("exact").withOption("budget", "1"));
        Matching found = solve(market, method("exact"));
        assertThat(bound(stopped).bound()).isGreaterThan(bound(stopped).size());
        assertThat(stopped.guarantees())
                .containsExactly(Guarantee.WEAKLY_STABLE, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE);
        assertThat(found.guarantees()).contains(Guarantee.MAXIMUM_WEAKLY_STABLE);
        assertThat(bound(found).size())
                .isBetween(bound(stopped).size(), bound(stopped).bound());
        assertThat(solve(market, method("exact").withOption("budget", "0")).pairs())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "", "1.5", "99999999999999999999"})
    void a_budget_that_is_no_whole_number_is_refused(String budget) {
        assertThatThrownBy(() -> solve(ONE_OR_TWO, method("exact").withOption("budget", budget)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("parameter-not-in-range")));
    }

    @Test
    void mentees_with_several_places_are_refused() {
        assertThatThrownBy(() -> solve(market("a(2): x y", "x: a\ny: a"), method("kiraly")))
                .isInstanceOfSatisfying(
                        MarketRefusedException.class,
                        refusal -> assertThat(refusal.refused()).containsOnlyKeys(MarketFeature.MENTEE_UPPER_QUOTAS));
    }

    @Test
    void an_empty_market_and_people_without_places_or_lists_are_no_trouble() {
        for (String method : List.of("kiraly", "mcdermid", "exact")) {
            assertThat(solve(Market.builder().build(), method(method)).pairs()).isEmpty();
            assertThat(pairs(solve(market("a: (x y)\nb:", "x(0): a\ny: a\nz:"), method(method))))
                    .isEqualTo("a-y");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiraly", "mcdermid", "exact"})
    void it_can_be_cancelled(String method) {
        Market market = random(5_000, 5, 2, 1);
        assertThatThrownBy(() -> solve(market, method(method).withCancellation(() -> true)))
                .isInstanceOf(SolveCancelledException.class);
    }

    /** Each proposal sends somebody away, so that each mentee goes through a list of two in a row of a hundred thousand. */
    @ParameterizedTest
    @ValueSource(strings = {"kiraly", "mcdermid"})
    void a_long_chain_of_rejections_needs_no_stack(String method) {
        int size = 100_000;
        int[] starts = IntStream.rangeClosed(0, size).map(i -> 2 * i).toArray();
        int[] mentors = new int[2 * size];
        int[] scores = new int[2 * size];
        for (int i = 0; i < size; i++) {
            mentors[2 * i] = i == size - 1 ? 0 : i;
            mentors[2 * i + 1] = i == size - 1 ? size - 1 : i + 1;
            scores[2 * i] = 1;
        }
        Market market = Market.scored(ids("r", size), ids("h", size))
                .acceptable(starts, mentors)
                .menteeScores(scores)
                .mentorScores(new int[2 * size])
                .build();
        assertThat(solve(market, method(method)).pairs()).hasSize(size);
    }

    @Test
    void it_takes_part_in_documents_by_its_name_and_options() {
        WeaklyStableMaximum algorithm = new WeaklyStableMaximum();
        assertThat(algorithm.name()).isEqualTo("weakly-stable-maximum");
        assertThat(algorithm.description().options())
                .containsExactly(WeaklyStableMaximum.METHOD, WeaklyStableMaximum.BUDGET);
        assertThat(algorithm.guarantees(method("exact")))
                .containsExactly(Guarantee.WEAKLY_STABLE, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE);
    }

    @Test
    void a_lottery_decides_between_the_equal() {
        Market market = market("a: x\nb: x", "x: (a b)");
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> pairs(solve(market, method("kiraly").withSeed(seed)))))
                .contains("a-x", "b-x");
    }

    private static Market random(int size, int listed, int tiers, long seed) {
        Random random = new Random(seed);
        int[] starts = IntStream.rangeClosed(0, size).map(i -> listed * i).toArray();
        int[] mentors = new int[listed * size];
        for (int mentee = 0; mentee < size; mentee++) {
            int[] row = random.ints(0, size).distinct().limit(listed).sorted().toArray();
            System.arraycopy(row, 0, mentors, listed * mentee, listed);
        }
        int[] menteeScores = new int[mentors.length];
        int[] mentorScores = new int[mentors.length];
        Arrays.setAll(menteeScores, i -> random.nextInt(tiers));
        Arrays.setAll(mentorScores, i -> random.nextInt(tiers));
        return Market.scored(ids("r", size), ids("h", size))
                .acceptable(starts, mentors)
                .menteeScores(menteeScores)
                .mentorScores(mentorScores)
                .build();
    }

    private static List<String> ids(String prefix, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> String.format(Locale.ROOT, "%s%06d", prefix, i))
                .toList();
    }
}
