package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
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
}
