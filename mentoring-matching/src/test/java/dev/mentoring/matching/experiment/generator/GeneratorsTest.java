package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.Draws.draw;
import static dev.mentoring.matching.experiment.generator.Draws.fingerprint;
import static dev.mentoring.matching.experiment.generator.Draws.market;
import static dev.mentoring.matching.experiment.generator.Draws.mentees;
import static dev.mentoring.matching.experiment.generator.Draws.mentors;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentees;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentors;
import static dev.mentoring.matching.experiment.generator.Draws.peers;
import static dev.mentoring.matching.experiment.generator.Draws.tierSizes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The registry, and the dials that combine with every generator. */
class GeneratorsTest {
    /** What each generator draws for six on each side and seed 1; a change here changes everybody’s published experiments. */
    private static final Map<String, Long> FINGERPRINTS = Map.ofEntries(
            Map.entry("asymmetric", -3818466296321980848L),
            Map.entry("attributes", 468747235112346309L),
            Map.entry("chaos", -4076022247034711803L),
            Map.entry("common-value", -9065765521103479057L),
            Map.entry("euclidean", -5859298942399314475L),
            Map.entry("expectations", 5266327759204972515L),
            Map.entry("fame", -2857975417461566527L),
            Map.entry("groups", 953760428126672228L),
            Map.entry("identity", 920423687849308195L),
            Map.entry("impartial-culture", -1290202366463799943L),
            Map.entry("mallows", 1055503122561625273L),
            Map.entry("master-list", 920423687849308195L),
            Map.entry("popularity", -7616953561935362649L),
            Map.entry("reverse-euclidean", 7184578571663158273L),
            Map.entry("symmetric", -6922741001482757404L),
            Map.entry("urn", 7074463590547063518L));

    @Test
    void the_catalogue_is_whole() {
        assertThat(CatalogueFaults.of(GeneratorTexts.class, "generator")).isEmpty();
    }

    @Test
    void every_generator_says_what_it_is() {
        assertThat(CultureGenerator.ALL_OF_THEM).hasSizeGreaterThanOrEqualTo(16).allSatisfy(generator -> {
            assertThat(generator.description().english()).endsWith(".");
            assertThat(generator.description().french()).endsWith(".");
            assertThat(generator.law()).isNotBlank();
            assertThat(generator.source()).containsPattern("\\d{4}");
            assertThat(generator.parameters())
                    .extracting(GeneratorParameter::name)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_seed_stands_for_the_same_instance_for_ever() {
        Map<String, Long> drawn = new TreeMap<>();
        CultureGenerator.ALL_OF_THEM.forEach(
                generator -> drawn.put(generator.name(), fingerprint(everyDial(generator.name()))));

        assertThat(drawn).isEqualTo(FINGERPRINTS);
    }

    private static Instance everyDial(String name) {
        return draw(
                name,
                1,
                "mentees",
                6,
                "mentee-noise",
                0.2,
                "mentor-noise",
                0.1,
                "mentee-list-length",
                4,
                "list-length-spread",
                1,
                "pair-density",
                0.9,
                "mentor-tie-density",
                0.3,
                "mentor-places",
                9,
                "places-spread",
                0.5,
                "mentor-lower-quota",
                0.5,
                "weights",
                "uniform");
    }

    @Test
    void the_number_of_threads_makes_no_difference() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int seed = 0; seed < 40; seed++) {
                long own = seed;
                tasks.add(() -> fingerprint(draw("expectations", own, "mentees", 20)));
            }
            List<Future<Long>> together = threads.invokeAll(tasks);
            for (int seed = 0; seed < 40; seed++) {
                assertThat(together.get(seed).get()).isEqualTo(tasks.get(seed).call());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void other_seeds_draw_other_instances() {
        assertThat(CultureGenerator.ALL_OF_THEM).allSatisfy(generator -> {
            ParameterValues values = ParameterValues.of(generator, Map.of("mentees", "12"));
            assertThat(generator.generate(values, 1)).isEqualTo(generator.generate(values, 1));
            assertThat(generator.generate(values, 1)).isNotEqualTo(generator.generate(values, 2));
        });
    }

    @Test
    void without_dials_an_instance_has_the_plainest_features() {
        assertThat(market("mallows", 1).features()).containsExactly(MarketFeature.TWO_SIDES);
        assertThat(draw("mallows", 1, "shape", "peers").features()).containsExactly(MarketFeature.PEERS);
        assertThat(draw("mallows", 1, "shape", "peers", "mentee-tie-density", 0.5)
                        .features())
                .containsExactlyInAnyOrder(MarketFeature.PEERS, MarketFeature.MENTEE_TIES);
    }

    @Test
    void each_dial_brings_its_feature() {
        assertBrings(MarketFeature.UNEQUAL_SIDES, "mentors", 90);
        assertBrings(MarketFeature.INCOMPLETE_LISTS, "mentee-list-length", 10);
        assertBrings(MarketFeature.INCOMPLETE_LISTS, "mentor-list-length", 10);
        assertBrings(MarketFeature.INCOMPLETE_LISTS, "pair-density", 0.5);
        assertBrings(MarketFeature.MENTEE_TIES, "mentee-tie-density", 0.5);
        assertBrings(MarketFeature.MENTOR_TIES, "mentor-tie-density", 0.5);
        assertBrings(MarketFeature.MENTEE_UPPER_QUOTAS, "mentee-places", 150);
        assertBrings(MarketFeature.MENTOR_UPPER_QUOTAS, "mentor-places", 150);
        assertBrings(MarketFeature.MENTEE_LOWER_QUOTAS, "mentee-lower-quota", 1);
        assertBrings(MarketFeature.MENTOR_LOWER_QUOTAS, "mentor-lower-quota", 1);
        assertBrings(MarketFeature.WEIGHTS, "weights", "uniform");
    }

    private static void assertBrings(MarketFeature feature, Object... dial) {
        assertThat(market("impartial-culture", 1, dial).features())
                .containsExactlyInAnyOrder(MarketFeature.TWO_SIDES, feature);
    }

    @Test
    void short_lists_are_the_beginnings_of_the_whole_ones() {
        List<List<Integer>> whole = ofMentees(market("popularity", 7));

        assertThat(ofMentees(market("popularity", 7, "mentee-list-length", 9)))
                .isEqualTo(whole.stream().map(list -> list.subList(0, 9)).toList());
        assertThat(ofMentors(market("popularity", 7, "mentor-list-length", 9)))
                .isEqualTo(ofMentors(market("popularity", 7)).stream()
                        .map(list -> list.subList(0, 9))
                        .toList());
    }

    @Test
    void the_lengths_of_lists_spread_as_far_as_they_are_told() {
        assertThat(ofMentees(market("urn", 7, "mentee-list-length", 9, "list-length-spread", 2)))
                .extracting(List::size)
                .contains(7, 8, 9, 10, 11)
                .allMatch(size -> size >= 7 && size <= 11);
    }

    @Test
    void pairs_are_acceptable_with_the_probability_that_was_given() {
        assertThat(market("impartial-culture", 7, "pair-density", 0.3).pairCount() / 10_000.0)
                .isCloseTo(0.3, within(0.015));
        assertThat(peers("impartial-culture", 7, 100, "pair-density", 0.3).pairCount() / 9_900.0)
                .isCloseTo(0.3, within(0.022));
    }

    @Test
    void neighbours_are_tied_with_the_probability_that_was_given() {
        Market market = market("impartial-culture", 7, "mentee-tie-density", 0.3);

        int tiers = mentees(market).stream()
                .mapToInt(agent -> tierSizes(agent).size())
                .sum();
        assertThat(1 - (tiers - 100) / 9_900.0).isCloseTo(0.3, within(0.015));
        assertThat(mentors(market))
                .allSatisfy(agent -> assertThat(tierSizes(agent)).containsOnly(1));
        assertThat(ofMentors(market)).isEqualTo(ofMentors(market("impartial-culture", 7)));
    }

    @Test
    void all_ties_make_everybody_indifferent() {
        assertThat(mentors(market("impartial-culture", 7, "mentor-tie-density", 1)))
                .allSatisfy(agent -> assertThat(tierSizes(agent)).containsExactly(100));
    }

    @Test
    void places_add_up_and_are_even_without_spread() {
        assertThat(mentors(market("identity", 7, "mentors", 30, "mentor-places", 100)))
                .extracting(Agent::maximum)
                .containsOnly(3, 4)
                .satisfies(places -> assertThat(
                                places.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
        assertThat(mentors(market("identity", 7, "mentors", 30, "mentor-places", 300, "places-spread", 1)))
                .extracting(Agent::maximum)
                .satisfies(places -> {
                    assertThat(places.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(300);
                    // The variance of dealing 300 places to 30 people is 300 · 1/30 · 29/30.
                    double variance = places.stream()
                                    .mapToDouble(place -> (place - 10) * (place - 10))
                                    .sum()
                            / 29;
                    assertThat(variance).isBetween(4.0, 18.0);
                });
    }

    @Test
    void lower_quotas_are_a_share_of_the_places() {
        assertThat(mentors(market("identity", 7, "mentors", 30, "mentor-places", 150, "mentor-lower-quota", 0.5)))
                .allMatch(mentor -> mentor.maximum() == 5 && mentor.minimum() == 2);
    }

    @Test
    void weights_lie_in_their_range_and_are_the_same_for_both_peers() {
        Market market = market("impartial-culture", 7, "weights", "uniform", "greatest-weight", 7);
        assertThat(market.leastWeight()).isEqualTo(1);
        assertThat(market.greatestWeight()).isEqualTo(7);

        Market byPlaces = market("identity", 7, "weights", "places", "mentees", 10);
        assertThat(byPlaces.greatestWeight()).isEqualTo(20);
        assertThat(byPlaces.leastWeight()).isEqualTo(2);

        Market peers = peers("impartial-culture", 7, 20, "weights", "uniform");
        assertThat(IntStream.range(0, peers.pairCount()))
                .allMatch(pair ->
                        peers.weight(pair) == peers.weight(peers.find(peers.mentorOf(pair), peers.menteeOf(pair))));
    }

    @Test
    void noise_disturbs_one_side_by_the_swaps_of_its_dispersion() {
        Market calm = market("identity", 7, "mentees", 40);
        Market noisy = market("identity", 7, "mentees", 40, "mentee-noise", 0.2);

        assertThat(ofMentors(noisy)).isEqualTo(ofMentors(calm));
        List<Integer> centre = ofMentees(calm).get(0);
        double swaps = ofMentees(noisy).stream()
                .mapToInt(list ->
                        Draws.inversions(list.stream().map(centre::indexOf).toList()))
                .average()
                .orElseThrow();
        assertThat(swaps / (40 * 39 / 4.0)).isCloseTo(0.2, within(0.02));
    }

    @Test
    void turning_one_dial_leaves_all_other_draws_as_they_were() {
        Market plain = market("impartial-culture", 7, "weights", "uniform");
        Market turned = market(
                "impartial-culture",
                7,
                "weights",
                "uniform",
                "mentor-places",
                150,
                "places-spread",
                1,
                "mentor-tie-density",
                0.5);

        assertThat(ofMentees(turned)).isEqualTo(ofMentees(plain));
        assertThat(IntStream.range(0, 10_000)).allMatch(pair -> turned.weight(pair) == plain.weight(pair));
    }

    @Test
    void nobody_is_on_their_own_list() {
        assertThat(CultureGenerator.ALL_OF_THEM).allSatisfy(generator -> {
            Market mirror = peers(generator.name(), 1, 12);
            assertThat(ofMentees(mirror))
                    .allSatisfy(list -> assertThat(list).hasSize(11).doesNotHaveDuplicates());
            assertThat(IntStream.range(0, 12)).allMatch(i -> mirror.find(i, i) < 0);
        });
    }

    @Test
    void dials_that_do_not_go_together_are_all_refused_at_once() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> peers("urn", 1, 10, "mentors", 5, "mentor-noise", 0.5, "mentee-list-length", 10))
                .satisfies(e -> assertThat(e.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("not-for-peers", "not-for-peers", "list-length"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> market("urn", 1, "mentor-list-length", 3, "list-length-spread", 3));
    }

    @Test
    void unknown_names_and_values_are_refused_at_once() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> draw("nothing", 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> draw("urn", 1, "nothing", 1, "mentees", 0, "contagion", "NaN"))
                .satisfies(e -> assertThat(e.problems().all()).hasSize(3));
    }
}
