package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerMarketTest {
    @Test
    void each_acceptable_pair_is_there_from_both_sides() {
        PeerMarket market = PeerMarket.builder()
                .addParticipant(Agent.of("c").ranking("a", "b"))
                .addParticipant(Agent.of("a").ranking("b", "c"))
                .addParticipant(Agent.of("b").ranking("c", "a"))
                .addWeight("a", "c", 4)
                .build();
        Market mirror = market.mirror();
        assertThat(market.participantCount()).isEqualTo(3);
        assertThat(mirror.pairCount()).isEqualTo(6);
        assertThat(mirror.menteeRank(mirror.find(0, 2))).isEqualTo(1);
        assertThat(mirror.menteeRank(mirror.find(2, 0))).isZero();
        assertThat(mirror.mentorRank(mirror.find(0, 2))).isZero();
        assertThat(mirror.weight(mirror.find(0, 2))).isEqualTo(4);
        assertThat(mirror.weight(mirror.find(2, 0))).isEqualTo(4);
        assertThat(market.features()).containsExactlyInAnyOrder(MarketFeature.PEERS, MarketFeature.WEIGHTS);
    }

    @Test
    void what_only_one_lists_is_unacceptable_and_said_once() {
        PeerMarket market = PeerMarket.builder()
                .addParticipant(Agent.of("a").ranking("b"))
                .addParticipant(Agent.of("b").ranking())
                .build();
        assertThat(market.mirror().pairCount()).isZero();
        assertThat(market.warnings().all()).extracting(Problem::code).containsExactly("one-sided-preference");
        assertThat(market.features()).containsExactlyInAnyOrder(MarketFeature.PEERS, MarketFeature.INCOMPLETE_LISTS);
    }

    @Test
    void every_problem_is_reported_at_once() {
        PeerMarketBuilder builder = PeerMarket.builder()
                .addParticipant(Agent.of("a").ranking("a", "z"))
                .addParticipant(Agent.of("b").withMaximum(2))
                .addWeight("a", "b", 1)
                .addWeight("b", "a", 1)
                .addWeight("a", "a", 1);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(
                                        Problem::code,
                                        problem -> problem.place().toString())
                                .containsExactlyInAnyOrder(
                                        tuple("own-partner", "/participants/0/preferences/0"),
                                        tuple("unknown-partner", "/participants/0/preferences/1"),
                                        tuple("peer-quota", "/participants/1"),
                                        tuple("repeated-weight", "/weights/1"),
                                        tuple("own-partner", "/weights/2")));
    }

    @Test
    void scores_say_the_same_as_lists() {
        PeerMarket listed = PeerMarket.builder()
                .addParticipant(Agent.of("c").ranking("a", "b"))
                .addParticipant(Agent.of("a").ranking("c", "b"))
                .addParticipant(Agent.of("b").rankingTiers(List.of(List.of("a", "c"))))
                .addWeight("a", "c", 4)
                .addWeight("a", "b", 3)
                .addWeight("b", "c", 2)
                .build();

        assertThat(scored(new int[] {1, 2, 0, 2, 0, 1}, new long[] {4, 2, 4, 3, 2, 3}))
                .isEqualTo(listed);
    }

    /** The participants c, a, b, of whom all are acceptable to all. */
    private static PeerMarket scored(int[] partners, long[] weights) {
        return PeerMarket.scored(
                List.of("c", "a", "b"), new int[] {0, 2, 4, 6}, partners, new int[] {2, 1, 2, 1, 5, 5}, weights);
    }

    @Test
    void a_pair_that_does_not_stand_in_both_rows_alike_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(new int[] {1, 2, 0, 2, 0, 1}, new long[] {4, 2, 4, 3, 2, 5}));
        assertThatIllegalArgumentException().isThrownBy(() -> scored(new int[] {0, 1, 0, 2, 0, 1}, new long[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> scored(new int[] {1, 2, 0, 2, 0, 1}, new long[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeerMarket.scored(
                        List.of("a", "b"), new int[] {0, 1, 1}, new int[] {1}, new int[] {1}, new long[0]));
    }
}
