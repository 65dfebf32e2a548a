package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.Draws.chiSquare;
import static dev.mentoring.matching.experiment.generator.Draws.count;
import static dev.mentoring.matching.experiment.generator.Draws.inversions;
import static dev.mentoring.matching.experiment.generator.Draws.market;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentees;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentors;
import static dev.mentoring.matching.experiment.generator.Draws.peers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.market.Market;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each culture draws, against its law. Seeds are fixed, so that a test of chance always comes out alike. */
class CultureLawsTest {
    /** Exceeded with probability 0.001 by Pearson’s statistic with 23 degrees of freedom. */
    private static final double CRITICAL_23 = 49.73;

    /** Exceeded with probability 0.001 by Pearson’s statistic with 5 degrees of freedom. */
    private static final double CRITICAL_5 = 20.52;

    private static final Collection<List<Integer>> ORDERS_OF_4 = Collections2.permutations(List.of(0, 1, 2, 3));

    private static Map<List<Integer>, Double> uniform() {
        Map<List<Integer>, Double> probabilities = new HashMap<>();
        ORDERS_OF_4.forEach(order -> probabilities.put(order, 1 / 24.0));
        return probabilities;
    }

    @Test
    void in_the_impartial_culture_all_orders_are_alike() {
        Market market = market("impartial-culture", 1, "mentees", 5000, "mentors", 4);

        assertThat(chiSquare(count(ofMentees(market)), uniform())).isLessThan(CRITICAL_23);
    }

    @Test
    void both_sides_are_drawn_apart() {
        Market market = market("impartial-culture", 1, "mentees", 50);

        assertThat(ofMentees(market)).isNotEqualTo(ofMentors(market));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void mallows_falls_with_the_swaps_from_the_centre(double dispersion) {
        Mallows mallows = Mallows.of(4, dispersion);
        SeededStream stream = new SeededStream(3);
        List<List<Integer>> drawn = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            drawn.add(IntStream.of(mallows.around(new int[] {0, 1, 2, 3}, stream))
                    .boxed()
                    .toList());
        }
        double total = ORDERS_OF_4.stream()
                .mapToDouble(order -> Math.pow(dispersion, inversions(order)))
                .sum();
        Map<List<Integer>, Double> law = new HashMap<>();
        ORDERS_OF_4.forEach(order -> law.put(order, Math.pow(dispersion, inversions(order)) / total));

        assertThat(chiSquare(count(drawn), law)).isLessThan(CRITICAL_23);
    }

    @Test
    void the_expected_swaps_of_mallows_are_those_of_its_orders() {
        double total = ORDERS_OF_4.stream()
                .mapToDouble(order -> Math.pow(0.3, inversions(order)))
                .sum();
        double swaps = ORDERS_OF_4.stream()
                .mapToDouble(order -> inversions(order) * Math.pow(0.3, inversions(order)))
                .sum();

        assertThat(Mallows.expectedSwaps(4, 0.3)).isCloseTo(swaps / total, within(1e-12));
        assertThat(Mallows.expectedSwaps(20, 1)).isCloseTo(20 * 19 / 4.0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.25, 0.5, 0.99, 1})
    void a_normalised_dispersion_is_a_share_of_the_swaps_of_uniform_orders(double normalised) {
        double dispersion = Mallows.dispersion(30, normalised);

        assertThat(Mallows.expectedSwaps(30, dispersion)).isCloseTo(normalised * 30 * 29 / 4, within(1e-6));
    }

    @Test
    void mallows_without_dispersion_is_a_master_list_and_with_all_of_it_uniform() {
        assertThat(new HashSet<>(ofMentees(market("mallows", 1, "mentees", 30, "dispersion", 0))))
                .hasSize(1);
        Market market = market("mallows", 1, "mentees", 5000, "mentors", 4, "dispersion", 1);
        assertThat(chiSquare(count(ofMentees(market)), uniform())).isLessThan(CRITICAL_23);
    }

    @Test
    void one_side_alone_may_follow_the_law() {
        Market market = market("mallows", 1, "mentees", 30, "dispersion", 0, "sides", "mentors");

        assertThat(new HashSet<>(ofMentors(market))).hasSize(1);
        assertThat(new HashSet<>(ofMentees(market))).hasSize(30);
    }

    /** After one list the next is a copy with probability c/(1 + c), or by chance. */
    @Test
    void the_urn_returns_copies() {
        int same = 0;
        for (int seed = 0; seed < 4000; seed++) {
            List<List<Integer>> lists = ofMentees(market("urn", seed, "mentees", 2, "mentors", 3, "contagion", 0.5));
            same += lists.get(0).equals(lists.get(1)) ? 1 : 0;
        }
        double law = 0.5 / 1.5 + 1 / 1.5 / 6;
        assertThat(same / 4000.0).isCloseTo(law, within(3.3 * Math.sqrt(law * (1 - law) / 4000)));
    }

    /** Weights 1, 3 and 5: the probability of the order 5, 3, 1 is 5/9 · 3/4, for example. */
    @Test
    void the_popular_are_drawn_first_in_proportion() {
        Market market = market("popularity", 1, "mentees", 5000, "mentors", 3, "skew", 5);
        Map<List<Integer>, Integer> counts = count(ofMentees(market));
        List<Integer> byFirstPlaces = List.of(0, 1, 2).stream()
                .sorted((a, b) -> firstPlaces(counts, a) - firstPlaces(counts, b))
                .toList();
        Map<List<Integer>, Double> law = new HashMap<>();
        for (List<Integer> order : Collections2.permutations(List.of(0, 1, 2))) {
            double left = 9;
            double probability = 1;
            for (int candidate : order) {
                int weight = 1 + 2 * byFirstPlaces.indexOf(candidate);
                probability *= weight / left;
                left -= weight;
            }
            law.put(order, probability);
        }

        assertThat(chiSquare(counts, law)).isLessThan(CRITICAL_5);
    }

    private static int firstPlaces(Map<List<Integer>, Integer> counts, int candidate) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().get(0) == candidate)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"master-list", "identity"})
    void with_one_list_all_have_it(String generator) {
        Market market = market(generator, 1, "mentees", 20, "mentors", 12);

        assertThat(new HashSet<>(ofMentees(market))).hasSize(1);
        assertThat(new HashSet<>(ofMentors(market))).hasSize(1);
        assertThat(ofMentees(market).get(0))
                .isNotEqualTo(IntStream.range(0, 12).boxed().toList());
    }

    @Test
    void groups_come_before_others() {
        Market market = market("groups", 1, "mentees", 40, "mentors", 30, "first-share", 0.4);
        List<List<Integer>> lists = ofMentees(market);
        Map<Set<Integer>, Long> tops = lists.stream()
                .collect(Collectors.groupingBy(list -> Set.copyOf(list.subList(0, 12)), Collectors.counting()));
        Set<Integer> first =
                tops.keySet().stream().max(Comparator.comparing(tops::get)).orElseThrow();

        assertThat(tops).containsEntry(first, 16L);
        assertThat(lists)
                .allMatch(list -> first.containsAll(list.subList(0, 12)) || first.containsAll(list.subList(18, 30)));
    }

    /** On a line whoever is between two others is never the farther of all. */
    @ParameterizedTest
    @ValueSource(strings = {"euclidean", "fame", "expectations"})
    void on_a_line_the_one_in_the_middle_is_never_last(String generator) {
        for (int seed = 0; seed < 20; seed++) {
            Market market = switch (generator) {
                case "fame" ->
                    market(generator, seed, "mentees", 60, "mentors", 3, "dimensions", 1, "greatest-fame", 0);
                case "expectations" -> market(generator, seed, "mentees", 60, "mentors", 3, "dimensions", 1);
                default -> market(generator, seed, "mentees", 60, "mentors", 3, "dimensions", 1);
            };
            Set<Integer> last = new HashSet<>();
            ofMentees(market).forEach(list -> last.add(list.get(2)));
            assertThat(last).hasSizeLessThanOrEqualTo(2);
        }
    }

    /** The nearest two people are each other’s first choice. */
    @Test
    void in_space_some_two_peers_like_each_other_best() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<Integer>> lists = ofMentees(peers("euclidean", seed, 21));
            assertThat(IntStream.range(0, 21))
                    .anyMatch(i -> lists.get(lists.get(i).get(0)).get(0).equals(i));
        }
    }

    @Test
    void who_goes_by_the_reverse_has_the_list_backwards() {
        Market near = market("reverse-euclidean", 5, "mentees", 20, "reversed-share", 0);
        Market far = market("reverse-euclidean", 5, "mentees", 20, "reversed-share", 1);

        assertThat(ofMentees(far))
                .isEqualTo(ofMentees(near).stream().map(Lists::reverse).toList());
    }

    @Test
    void without_deviation_expectations_are_where_people_are() {
        List<List<Integer>> lists = ofMentees(peers("expectations", 5, 20, "deviation", 0));

        assertThat(IntStream.range(0, 20))
                .anyMatch(i -> lists.get(lists.get(i).get(0)).get(0).equals(i));
    }

    @Test
    void great_fame_is_all_that_counts() {
        Market market = market("fame", 1, "mentees", 40, "mentors", 4, "dimensions", 1, "greatest-fame", 100);

        assertThat(new HashSet<>(ofMentees(market))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void of_one_attribute_all_like_the_same() {
        assertThat(new HashSet<>(ofMentees(market("attributes", 1, "mentees", 30, "dimensions", 1))))
                .hasSize(1);
        assertThat(new HashSet<>(ofMentees(market("attributes", 1, "mentees", 30, "dimensions", 5))))
                .hasSizeGreaterThan(20);
    }

    /** Two normal differences with correlation c have the same sign with probability 1/2 + arcsin(c)/π (Sheppard, 1899). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75, 1})
    void people_agree_as_the_correlation_says(double correlation) {
        int agreed = 0;
        for (int seed = 0; seed < 3000; seed++) {
            List<List<Integer>> lists =
                    ofMentees(market("common-value", seed, "mentees", 2, "mentors", 2, "correlation", correlation));
            agreed += lists.get(0).equals(lists.get(1)) ? 1 : 0;
        }
        assertThat(agreed / 3000.0).isCloseTo(0.5 + Math.asin(correlation) / Math.PI, within(0.03));
    }

    /** u(a, b) and u(b, a) of one pair beside two others that nothing connects. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void two_people_agree_as_the_intercorrelation_says(double intercorrelation) {
        double sum = 0;
        for (int seed = 0; seed < 200; seed++) {
            Market market =
                    market("common-value", seed, "mentees", 30, "correlation", 0, "intercorrelation", intercorrelation);
            for (int pair = 0; pair < market.pairCount(); pair++) {
                sum += (market.menteeRank(pair) - 14.5) * (market.mentorRank(pair) - 14.5);
            }
        }
        // Spearman’s coefficient of normal numbers is 6/π · arcsin(c/2); that of ranks among 30 is less by 29/31.
        double spearman = sum / (200 * 900 * (30 * 30 - 1) / 12.0);
        assertThat(spearman).isCloseTo(29 / 31.0 * 6 / Math.PI * Math.asin(intercorrelation / 2), within(0.01));
    }

    @Test
    void correlations_beyond_one_are_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> market("common-value", 1, "correlation", 0.6, "intercorrelation", 0.5))
                .satisfies(e -> assertThat(e.problems().all().get(0).code()).isEqualTo("correlations"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void in_a_symmetric_instance_two_people_have_each_other_at_the_same_place(int n) {
        Market market = market("symmetric", 1, "mentees", n);
        assertEveryPair(ofMentees(market), ofMentors(market), (place, answer) -> place == answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 10})
    void symmetric_peers_have_each_other_at_the_same_place(int n) {
        List<List<Integer>> lists = ofMentees(peers("symmetric", 1, n));
        assertEveryPair(lists, lists, (place, answer) -> place == answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void in_an_asymmetric_instance_the_places_are_opposite(int n) {
        Market market = market("asymmetric", 1, "mentees", n);
        assertEveryPair(ofMentees(market), ofMentors(market), (place, answer) -> place + answer == n - 1);
        List<List<Integer>> lists = ofMentees(peers("asymmetric", 1, n));
        assertEveryPair(lists, lists, (place, answer) -> place + answer == n - 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void in_chaos_each_two_places_meet_once(int n) {
        Market market = market("chaos", 1, "mentees", n);
        Set<List<Integer>> met = new HashSet<>();
        assertEveryPair(ofMentees(market), ofMentors(market), (place, answer) -> met.add(List.of(place, answer)));
        assertThat(met).hasSize(n * n);
    }

    /** The published matrix: the row of person a > 0 is a − 1, a − 1 + n/2, a, a + n/2, a + 1, …, modulo n − 1. */
    @ParameterizedTest
    @ValueSource(ints = {2, 6, 12, 18})
    void chaos_of_peers_has_the_published_rows(int n) {
        List<List<Integer>> lists = ofMentees(peers("chaos", 1, n));
        Set<List<Integer>> rows = new HashSet<>();
        for (int i = 0; i < n; i++) {
            int person = i;
            assertThat(ImmutableSet.copyOf(lists.get(i))).hasSize(n - 1).doesNotContain(i);
            rows.add(lists.get(i).stream()
                    .map(other -> lists.get(other).indexOf(person))
                    .toList());
        }
        Set<List<Integer>> published = new HashSet<>();
        published.add(IntStream.range(0, n - 1).boxed().toList());
        for (int a = 1; a < n; a++) {
            int first = a - 1;
            published.add(IntStream.range(0, n - 1)
                    .mapToObj(p -> (first + p / 2 + p % 2 * (n / 2)) % (n - 1))
                    .toList());
        }
        assertThat(rows).isEqualTo(published);
    }

    private interface PlacesCheck {
        boolean fits(int place, int answer);
    }

    private static void assertEveryPair(List<List<Integer>> ofOne, List<List<Integer>> ofOther, PlacesCheck check) {
        for (int i = 0; i < ofOne.size(); i++) {
            for (int place = 0; place < ofOne.get(i).size(); place++) {
                int answer = ofOther.get(ofOne.get(i).get(place)).indexOf(i);
                assertThat(check.fits(place, answer))
                        .as("%s at %s answered by %s", i, place, answer)
                        .isTrue();
            }
        }
    }

    @Test
    void what_does_not_exist_is_refused() {
        assertRefused("equal-sides", () -> market("symmetric", 1, "mentees", 5, "mentors", 6));
        assertRefused("equal-sides", () -> market("asymmetric", 1, "mentees", 5, "mentors", 6));
        assertRefused("equal-sides", () -> market("chaos", 1, "mentees", 5, "mentors", 6));
        assertRefused("even-number", () -> peers("symmetric", 1, 7));
        assertRefused("chaos-number", () -> peers("chaos", 1, 7));
        assertRefused("chaos-number", () -> peers("chaos", 1, 10));
    }

    private static void assertRefused(String code, Runnable draw) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(draw::run)
                .satisfies(e -> assertThat(e.problems().all().get(0).code()).isEqualTo(code));
    }
}
