package dev.mentoring.matching.algorithm.peers;

import static dev.mentoring.matching.algorithm.peers.RotatingConversationsTest.everybody;
import static dev.mentoring.matching.algorithm.peers.RotatingConversationsTest.meetings;
import static dev.mentoring.matching.algorithm.peers.RotatingConversationsTest.pauses;
import static dev.mentoring.matching.algorithm.peers.RotatingConversationsTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.PeerBruteForce;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RotatingConversationsProperties {
    @Provide
    Arbitrary<Peers.Spec> markets() {
        return Peers.any();
    }

    @Property(tries = 100)
    void where_everybody_accepts_everybody_all_meet_all(
            @ForAll @IntRange(min = 2, max = 30) int people, @ForAll long seed) {
        PeerMarket market = everybody(people);
        ConversationRounds plan = plan(market, OddNumber.PAUSE, 100, seed);
        assertThat(plan.rounds()).hasSize(people - 1 + people % 2);
        assertThat(plan.bound()).isEqualTo(plan.rounds().size());
        assertThat(meetings(market, plan)).hasSize(people * (people - 1) / 2);
        assertThat(pauses(plan).values()).allMatch(pauses -> pauses == 1);
    }

    @Property(tries = 200)
    void nobody_meets_twice_or_is_forgotten_whatever_is_acceptable(
            @ForAll("markets") Peers.Spec spec, @ForAll OddNumber odd, @ForAll long seed) {
        PeerMarket market = spec.market();
        ConversationRounds plan = plan(market, odd, 3, seed);
        meetings(market, plan);
        assertThat(plan.rounds().size()).isLessThanOrEqualTo(Math.min(3, plan.bound()));
        for (ConversationRound round : plan.rounds()) {
            Set<String> present = new TreeSet<>(round.pausing());
            round.groups()
                    .forEach(
                            group -> assertThat(present.addAll(group.members())).isTrue());
            assertThat(present).containsExactlyElementsOf(market.mirror().menteeIds());
            boolean isOdd = market.participantCount() % 2 == 1;
            assertThat(round.pausing()).hasSize(isOdd && odd == OddNumber.PAUSE ? 1 : 0);
            assertThat(round.groups().stream().filter(group -> group.third().isPresent()))
                    .hasSize(isOdd && odd == OddNumber.TRIO ? 1 : 0);
        }
        PeerBruteForce all = new PeerBruteForce(market);
        int people = market.participantCount();
        boolean canMeetOnce = all.all().stream().anyMatch(partners -> PeerBruteForce.pairs(partners) == people / 2);
        if (people > 1 && (people % 2 == 0 || odd == OddNumber.PAUSE)) {
            assertThat(plan.rounds().isEmpty()).isEqualTo(!canMeetOnce);
        }
        assertThat(plan(spec.market(seed), odd, 3, seed)).isEqualTo(plan);
    }
}
