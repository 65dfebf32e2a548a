package dev.mentoring.matching.algorithm.peers;

import static dev.mentoring.matching.MarketText.peers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotatingConversationsTest {
    static ConversationRounds plan(PeerMarket market, OddNumber odd, int rounds, long seed) {
        return new RotatingConversations(market, odd)
                .plan(rounds, SolveContext.defaults().withSeed(seed));
    }

    static PeerMarket everybody(int people) {
        return MaximumWeightPairingProperties.random(people, 1, 100, 0);
    }

    static Set<PeerGroup> meetings(PeerMarket market, ConversationRounds plan) {
        Set<PeerGroup> meetings = new HashSet<>();
        for (ConversationRound round : plan.rounds()) {
            for (PeerGroup group : round.groups()) {
                for (String one : group.members()) {
                    for (String other : group.members()) {
                        if (one.compareTo(other) < 0) {
                            assertThat(meetings.add(PeerGroup.of(one, other))).isTrue();
                            int first = market.mirror().menteeIndex(one);
                            assertThat(market.mirror()
                                            .find(first, market.mirror().menteeIndex(other)))
                                    .isNotNegative();
                        }
                    }
                }
            }
        }
        return meetings;
    }

    static Map<String, Integer> pauses(ConversationRounds plan) {
        Map<String, Integer> pauses = new HashMap<>();
        plan.rounds().forEach(round -> round.pausing().forEach(id -> pauses.merge(id, 1, Integer::sum)));
        return pauses;
    }

    @Test
    void an_odd_number_meets_in_trios_for_several_rounds() {
        PeerMarket market = everybody(9);
        ConversationRounds plan = plan(market, OddNumber.TRIO, 4, 1);
        assertThat(plan.rounds()).hasSize(4);
        assertThat(meetings(market, plan)).hasSize(4 * 6);
    }

    @Test
    void whoever_pauses_is_one_of_those_who_paused_least() {
        PeerMarket market = peers("a: b c d e\nb: a c d e\nc: a b e\nd: a b e\ne: a b c d");
        ConversationRounds plan = plan(market, OddNumber.PAUSE, 3, 7);
        assertThat(plan.rounds()).hasSize(3);
        assertThat(pauses(plan).values()).allMatch(pauses -> pauses == 1);
    }

    @Test
    void the_seed_decides_who_meets_first() {
        PeerMarket market = everybody(10);
        assertThat(plan(market, OddNumber.PAUSE, 9, 1)).isNotEqualTo(plan(market, OddNumber.PAUSE, 9, 2));
        assertThat(plan(market, OddNumber.PAUSE, 9, 1)).isEqualTo(plan(market, OddNumber.PAUSE, 9, 1));
    }

    @Test
    void a_negative_number_of_rounds_is_a_mistake() {
        assertThatThrownBy(() -> plan(everybody(4), OddNumber.PAUSE, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
