package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.Draws.draw;
import static dev.mentoring.matching.experiment.generator.Draws.market;
import static dev.mentoring.matching.experiment.generator.Draws.mentees;
import static dev.mentoring.matching.experiment.generator.Draws.mentors;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentees;
import static dev.mentoring.matching.experiment.generator.Draws.ofMentors;
import static dev.mentoring.matching.experiment.generator.Draws.tierSizes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerturbationTest {
    private static Market rich() {
        return market(
                "groups",
                3,
                "mentees",
                30,
                "mentors",
                20,
                "mentee-list-length",
                12,
                "mentor-tie-density",
                0.4,
                "mentor-places",
                35,
                "mentor-lower-quota",
                0.5,
                "weights",
                "uniform");
    }

    @Test
    void without_noise_nothing_changes() {
        Instance peers = draw("mallows", 3, "shape", "peers", "mentees", 9, "weights", "uniform", "pair-density", 0.7);

        assertThat(new Perturbation(0, 0).disturb(rich(), 5)).isEqualTo(rich());
        assertThat(new Perturbation(0, 0).disturb(peers, 5)).isEqualTo(peers);
    }

    @Test
    void noise_leaves_pairs_quotas_weights_and_the_sizes_of_tiers() {
        Market before = rich();
        Market after = (Market) new Perturbation(0.3, 0.3).disturb(before, 5);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.pairCount()).isEqualTo(before.pairCount());
        assertThat(IntStream.range(0, before.pairCount()))
                .allMatch(pair ->
                        after.mentorOf(pair) == before.mentorOf(pair) && after.weight(pair) == before.weight(pair));
        assertThat(mentors(after))
                .extracting(Agent::maximum)
                .isEqualTo(mentors(before).stream().map(Agent::maximum).toList());
        assertThat(mentors(after))
                .extracting(Agent::minimum)
                .isEqualTo(mentors(before).stream().map(Agent::minimum).toList());
        assertThat(mentors(after))
                .extracting(Draws::tierSizes)
                .isEqualTo(mentors(before).stream().map(Draws::tierSizes).toList());
        assertThat(mentees(after))
                .extracting(Draws::tierSizes)
                .isEqualTo(
                        mentees(before).stream().map(agent -> tierSizes(agent)).toList());
    }

    @Test
    void each_side_has_a_noise_of_its_own() {
        Market before = market("impartial-culture", 3, "mentees", 20);
        Market after = (Market) new Perturbation(0.2, 0).disturb(before, 5);

        assertThat(ofMentors(after)).isEqualTo(ofMentors(before));
        assertThat(ofMentees(after)).isNotEqualTo(ofMentees(before));
    }

    @Test
    void the_swaps_are_a_share_of_those_of_uniform_lists() {
        Market before = market("identity", 3, "mentees", 200, "mentors", 30);
        Market after = (Market) new Perturbation(0.25, 0).disturb(before, 5);

        List<Integer> list = ofMentees(before).get(0);
        double swaps = ofMentees(after).stream()
                .mapToInt(other ->
                        Draws.inversions(other.stream().map(list::indexOf).toList()))
                .average()
                .orElseThrow();
        assertThat(swaps / (30 * 29 / 4.0)).isCloseTo(0.25, within(0.02));
    }

    @Test
    void full_noise_forgets_the_list() {
        Market before = market("identity", 3, "mentees", 3000, "mentors", 3);
        Market after = (Market) new Perturbation(1, 0).disturb(before, 5);

        assertThat(Draws.count(ofMentees(after)).values()).hasSize(6).allMatch(count -> count > 420 && count < 580);
    }

    @Test
    void peers_are_disturbed_as_well() {
        PeerMarket before = (PeerMarket) draw("euclidean", 3, "shape", "peers", "mentees", 9);
        PeerMarket after = (PeerMarket) new Perturbation(0.3, 0).disturb(before, 5);

        assertThat(after).isNotEqualTo(before);
        assertThat(ofMentees(after.mirror())).allMatch(list -> list.size() == 8);
    }

    @Test
    void other_shapes_and_levels_are_refused() {
        Market couples = Market.builder()
                .addMentee(Agent.of("a"))
                .addMentee(Agent.of("b"))
                .addMentor(Agent.of("x"))
                .addMentor(Agent.of("y"))
                .addCouple(Couple.of("a", "b", JointChoice.of("x", "y")))
                .build();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Perturbation(0, 0).disturb(couples, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Bootstrap(1, 1).resample(couples, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Bootstrap(1, 1).resample(Market.builder().build(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Perturbation(1.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Perturbation(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(0, 1));
    }

    @Test
    void resampled_people_think_of_each_other_what_the_originals_do() {
        Market original = rich();
        Market copy = (Market) new Bootstrap(70, 11).resample(original, 8);

        assertThat(copy.menteeCount()).isEqualTo(70);
        assertThat(copy.mentorCount()).isEqualTo(11);
        for (int mentee = 0; mentee < 70; mentee++) {
            int was = original.menteeIndex(origin(copy.menteeIds().get(mentee)));
            for (int mentor = 0; mentor < 11; mentor++) {
                int wasMentor = original.mentorIndex(origin(copy.mentorIds().get(mentor)));
                int pair = copy.find(mentee, mentor);
                int wasPair = original.find(was, wasMentor);
                assertThat(pair < 0).isEqualTo(wasPair < 0);
                assertThat(copy.mentorMaximum(mentor)).isEqualTo(original.mentorMaximum(wasMentor));
                assertThat(copy.mentorMinimum(mentor)).isEqualTo(original.mentorMinimum(wasMentor));
                if (pair >= 0) {
                    assertThat(copy.weight(pair)).isEqualTo(original.weight(wasPair));
                    assertSameOrder(copy, original, mentee, was, pair, wasPair);
                }
            }
        }
        assertThat(mentees(copy))
                .allSatisfy(agent -> assertThat(tierSizes(agent)).allMatch(size -> size == 1));
    }

    private static String origin(String id) {
        return id.substring(0, id.indexOf('#'));
    }

    private static void assertSameOrder(Market copy, Market original, int mentee, int was, int pair, int wasPair) {
        for (int other = copy.rowStart(mentee); other < copy.rowEnd(mentee); other++) {
            int wasOther = original.find(
                    was, original.mentorIndex(origin(copy.mentorIds().get(copy.mentorOf(other)))));
            if (wasOther != wasPair) {
                assertThat(copy.menteeRank(other) < copy.menteeRank(pair))
                        .isEqualTo(original.menteeRank(wasOther) < original.menteeRank(wasPair));
            }
        }
    }

    @Test
    void copies_of_the_tied_are_tied() {
        Market tied = market("identity", 3, "mentees", 4, "mentor-tie-density", 1);
        Market copy = (Market) new Bootstrap(9, 3).resample(tied, 8);

        assertThat(mentors(copy))
                .allSatisfy(agent -> assertThat(tierSizes(agent)).containsExactly(9));
    }

    @Test
    void copies_of_a_peer_are_not_acceptable_to_each_other() {
        PeerMarket copy =
                (PeerMarket) new Bootstrap(12, 1).resample(draw("euclidean", 3, "shape", "peers", "mentees", 3), 8);

        Market mirror = copy.mirror();
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                boolean same = origin(mirror.menteeIds().get(i))
                        .equals(origin(mirror.menteeIds().get(j)));
                assertThat(mirror.find(i, j) < 0).isEqualTo(same);
            }
        }
    }

    @Test
    void a_resample_of_one_seed_is_always_the_same() {
        assertThat(new Bootstrap(30, 30).resample(rich(), 8)).isEqualTo(new Bootstrap(30, 30).resample(rich(), 8));
        assertThat(new Bootstrap(30, 30).resample(rich(), 8)).isNotEqualTo(new Bootstrap(30, 30).resample(rich(), 9));
    }
}
