package dev.mentoring.matching.experiment.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Collections2;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstanceMapTest {
    private static final Generators GENERATORS = Generators.discovered();

    private static Instance draw(String generator, long seed, Map<String, String> given) {
        InstanceGenerator named = GENERATORS.named(generator);
        return named.generate(ParameterValues.of(named, given), seed);
    }

    private static MutualAttraction attraction(String generator, long seed, Map<String, String> given) {
        return MutualAttraction.of(draw(generator, seed, given));
    }

    @Test
    void the_catalogue_is_whole() {
        assertThat(CatalogueFaults.of(MapTexts.class, "map")).isEmpty();
    }

    /** By hand: in the one both have each other at the same places, in the other at opposite ones; 8 numbers are off by 1. */
    @Test
    void the_distance_of_agreement_and_disagreement_of_two_couples() {
        Market agree = MarketText.market("r1: h1 h2\nr2: h2 h1", "h1: r1 r2\nh2: r2 r1");
        Market disagree = MarketText.market("r1: h1 h2\nr2: h2 h1", "h1: r2 r1\nh2: r1 r2");

        double distance = MutualAttraction.of(agree).distanceTo(MutualAttraction.of(disagree));

        assertThat(distance).isEqualTo(8 / 16.0);
        assertThat(MutualAttraction.of(agree).placewiseDistanceTo(MutualAttraction.of(disagree)))
                .isEqualTo(8 / 16.0);
    }

    @Test
    void names_make_no_difference() {
        Map<String, String> eight = Map.of("mentees", "8");
        assertThat(attraction("symmetric", 1, eight).distanceTo(attraction("symmetric", 2, eight)))
                .isZero();
        assertThat(attraction("identity", 1, eight).distanceTo(attraction("identity", 2, eight)))
                .isZero();
        assertThat(attraction("asymmetric", 1, eight).distanceTo(attraction("symmetric", 2, eight)))
                .isPositive();
    }

    /** Against all 24 bijections of each side. */
    @Test
    void the_assignment_is_the_best_of_all() {
        for (int seed = 0; seed < 20; seed++) {
            Market one = (Market) draw("impartial-culture", seed, Map.of("mentees", "4", "mentee-list-length", "3"));
            Market two = (Market) draw("popularity", seed, Map.of("mentees", "4", "mentor-tie-density", "0.4"));
            double best =
                    (leastByEnumeration(one, two, true) + leastByEnumeration(one, two, false)) / (2 * 4 * 4 * 4.0);

            assertThat(MutualAttraction.of(one).distanceTo(MutualAttraction.of(two)))
                    .isCloseTo(best, within(1e-12));
        }
    }

    private static long leastByEnumeration(Market one, Market two, boolean mentees) {
        return Collections2.permutations(List.of(0, 1, 2, 3)).stream()
                .mapToLong(bijection -> IntStream.range(0, 4)
                        .mapToLong(i -> difference(row(one, i, mentees), row(two, bijection.get(i), mentees)))
                        .sum())
                .min()
                .orElseThrow();
    }

    private static long difference(List<Integer> one, List<Integer> two) {
        return IntStream.range(0, 4)
                .mapToLong(k -> Math.abs(one.get(k) - two.get(k)))
                .sum();
    }

    /** Written anew from the definition: my partners by how I like them, then how they like me; what I am to each. */
    private static List<Integer> row(Market market, int person, boolean mentee) {
        List<int[]> partners = IntStream.range(0, market.pairCount())
                .filter(pair -> (mentee ? market.menteeOf(pair) : market.mentorOf(pair)) == person)
                .mapToObj(pair -> new int[] {better(market, pair, mentee), better(market, pair, !mentee)})
                .sorted((a, b) -> a[0] == b[0] ? a[1] - b[1] : a[0] - b[0])
                .toList();
        return IntStream.range(0, 4)
                .mapToObj(k -> k < partners.size() ? partners.get(k)[1] : 4)
                .toList();
    }

    private static int better(Market market, int pair, boolean ofMentee) {
        return (int) IntStream.range(0, market.pairCount())
                .filter(other -> ofMentee
                        ? market.menteeOf(other) == market.menteeOf(pair)
                                && market.menteeRank(other) < market.menteeRank(pair)
                        : market.mentorOf(other) == market.mentorOf(pair)
                                && market.mentorRank(other) < market.mentorRank(pair))
                .count();
    }

    @Test
    void placewise_is_never_farther_and_both_are_distances() {
        List<String> names = List.of("impartial-culture", "euclidean", "urn", "chaos", "fame");
        for (int seed = 0; seed < 10; seed++) {
            Map<String, String> given = Map.of("mentees", "9", "mentors", "9");
            MutualAttraction one = attraction(names.get(seed % 5), seed, given);
            MutualAttraction two = attraction(names.get((seed + 1) % 5), seed, given);
            MutualAttraction three = attraction(names.get((seed + 2) % 5), seed, given);
            for (InstanceDistance distance : InstanceDistance.values()) {
                assertThat(distance.between(one, one)).isZero();
                assertThat(distance.between(one, two))
                        .isEqualTo(distance.between(two, one))
                        .isBetween(0.0, 1.0);
                assertThat(distance.between(one, three))
                        .isLessThanOrEqualTo(distance.between(one, two) + distance.between(two, three) + 1e-12);
            }
            assertThat(one.placewiseDistanceTo(two)).isLessThanOrEqualTo(one.distanceTo(two));
        }
    }

    @Test
    void peers_can_be_compared() {
        Map<String, String> peers = Map.of("mentees", "12", "shape", "peers");
        double far = attraction("symmetric", 1, peers).distanceTo(attraction("asymmetric", 1, peers));

        // Every row is 0 … 10 in the one and 10 … 0 in the other.
        assertThat(far).isCloseTo(60 / 121.0, within(1e-12));
        assertThat(attraction("chaos", 1, peers).distanceTo(attraction("symmetric", 1, peers)))
                .isLessThan(far);
    }

    @Test
    void other_sizes_and_shapes_are_refused() {
        MutualAttraction five = attraction("identity", 1, Map.of("mentees", "5"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> five.distanceTo(attraction("identity", 1, Map.of("mentees", "6"))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        five.placewiseDistanceTo(attraction("identity", 1, Map.of("mentees", "5", "shape", "peers"))));
    }

    @Test
    void points_in_the_plane_are_found_again() {
        double[][] places = {{0, 0}, {3, 0}, {0, 4}, {6, 2}, {-1, -2}, {2, 7}};
        double[][] distances = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                distances[i][j] = Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
            }
        }

        double[][] found = PlaneEmbedding.of(distances);

        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                assertThat(Math.hypot(found[0][i] - found[0][j], found[1][i] - found[1][j]))
                        .isCloseTo(distances[i][j], within(1e-6));
            }
        }
    }

    @Test
    void the_map_keeps_the_ends_apart_and_like_ones_together() {
        Map<String, Instance> instances = new LinkedHashMap<>();
        for (String name : List.of("symmetric", "asymmetric", "identity", "impartial-culture", "mallows")) {
            for (int seed = 0; seed < 4; seed++) {
                instances.put(name + "-" + seed, draw(name, seed, Map.of("mentees", "10")));
            }
        }
        InstanceMap map = InstanceMap.of(instances, InstanceDistance.MUTUAL_ATTRACTION);

        assertThat(map.points()).extracting(MapPoint::label).isSorted().hasSize(20);
        assertThat(map.stress()).isLessThan(0.35);
        assertThat(point(map, "symmetric-0").distanceTo(point(map, "symmetric-3")))
                .isLessThan(1e-6);
        assertThat(point(map, "symmetric-0").distanceTo(point(map, "asymmetric-0")))
                .isGreaterThan(0.3);
        assertThat(map.distance("identity-0", "symmetric-1")).isEqualTo(map.distance("symmetric-1", "identity-0"));
        assertThatIllegalArgumentException().isThrownBy(() -> map.distance("identity-0", "nobody"));
    }

    private static MapPoint point(InstanceMap map, String label) {
        return map.points().stream()
                .filter(point -> point.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_order_in_which_instances_are_given_makes_no_difference() {
        Instance one = draw("euclidean", 1, Map.of("mentees", "6"));
        Instance two = draw("euclidean", 2, Map.of("mentees", "6"));
        Map<String, Instance> turned = new LinkedHashMap<>();
        turned.put("b", two);
        turned.put("a", one);

        InstanceMap map = InstanceMap.of(Map.of("a", one, "b", two), InstanceDistance.PLACEWISE_ATTRACTION);
        assertThat(map.points())
                .isEqualTo(InstanceMap.of(turned, InstanceDistance.PLACEWISE_ATTRACTION)
                        .points());
    }

    @Test
    void small_maps_have_few_points() {
        Instance one = draw("identity", 1, Map.of("mentees", "1"));
        assertThat(InstanceMap.of(Map.of(), InstanceDistance.MUTUAL_ATTRACTION).points())
                .isEmpty();
        assertThat(InstanceMap.of(Map.of("a", one), InstanceDistance.MUTUAL_ATTRACTION)
                        .points())
                .containsExactly(new MapPoint("a", 0, 0));
        Instance nobody = PeerMarket.builder().build();
        assertThat(MutualAttraction.of(nobody).distanceTo(MutualAttraction.of(nobody)))
                .isZero();
        assertThat(InstanceMap.of(Map.of("a", one, "b", one), InstanceDistance.MUTUAL_ATTRACTION)
                        .stress())
                .isZero();
    }
}
