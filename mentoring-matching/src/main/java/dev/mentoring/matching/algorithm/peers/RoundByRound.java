package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Plans one round of conversations after the other, each by a matching of most pairs among those who have not met; not
 * thread-safe.
 *
 * <p>A pair is worth a bonus that no other difference makes up for, then how often the two have paused, then a drawn
 * number. A round in which more than the odd one would meet nobody is not held, and is the end.
 */
final class RoundByRound {
    /** Of a drawn number the first ten bits count. */
    private static final int UNUSED_BITS = 54;

    private static final long LOTS = 1 << 10;

    private final PeerMarket market;
    private final Market mirror;
    private final OddNumber odd;
    private final Lottery lottery;
    private final SolveContext context;
    private final int people;
    private final BitSet met = new BitSet();
    private final int[] pauses;

    RoundByRound(PeerMarket market, OddNumber odd, long seed, SolveContext context) {
        this.market = market;
        this.mirror = market.mirror();
        this.odd = odd;
        this.lottery = new Lottery(seed, TieBreaking.MULTIPLE, mirror.menteeIds(), mirror.menteeIds());
        this.context = context;
        this.people = mirror.menteeCount();
        this.pauses = new int[people];
    }

    /** {@return so many rounds, or fewer where a next one was not found} */
    ImmutableList<ConversationRound> plan(int rounds) {
        ImmutableList.Builder<ConversationRound> plan = ImmutableList.builder();
        for (int round = 0; round < rounds; round++) {
            Optional<ConversationRound> next = next();
            if (next.isEmpty()) {
                break;
            }
            plan.add(next.get());
        }
        return plan.build();
    }

    /** {@return the next round, or nothing where more than one person, or the odd one, would meet nobody} */
    private Optional<ConversationRound> next() {
        int[] partners = partners();
        int[] alone =
                Arrays.stream(indices()).filter(person -> partners[person] < 0).toArray();
        if (alone.length > people % 2) {
            return Optional.empty();
        }
        int third = -1;
        if (alone.length == 1 && odd == OddNumber.TRIO) {
            third = joined(alone[0], partners);
            if (third < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(held(partners, alone, third));
    }

    private ConversationRound held(int[] partners, int[] alone, int joined) {
        List<PeerGroup> groups = new ArrayList<>();
        for (int person : indices()) {
            int partner = partners[person];
            if (partner > person) {
                boolean isJoined = person == joined || partner == joined;
                groups.add(group(person, partner, isJoined ? alone[0] : -1));
            }
        }
        ImmutableSortedSet.Builder<String> pausing = ImmutableSortedSet.naturalOrder();
        if (alone.length == 1 && joined < 0) {
            pauses[alone[0]]++;
            pausing.add(mirror.menteeIds().get(alone[0]));
        }
        return new ConversationRound(ImmutableList.copyOf(groups), pausing.build());
    }

    private PeerGroup group(int one, int other, int third) {
        meet(one, other);
        if (third < 0) {
            return PeerGroup.of(mirror.menteeIds().get(one), mirror.menteeIds().get(other));
        }
        meet(one, third);
        meet(other, third);
        int[] members = {one, other, third};
        Arrays.sort(members);
        List<String> ids = mirror.menteeIds();
        return new PeerGroup(ids.get(members[0]), ids.get(members[1]), Optional.of(ids.get(members[2])));
    }

    /** {@return somebody whose pair can take in one more, neither of whom they have met; or -1} */
    private int joined(int person, int[] partners) {
        int best = -1;
        for (int pair = mirror.rowStart(person); pair < mirror.rowEnd(person); pair++) {
            int other = mirror.mentorOf(pair);
            int second = mirror.find(person, partners[other]);
            if (!met.get(pair)
                    && second >= 0
                    && !met.get(second)
                    && (best < 0 || number(person, other) < number(person, best))) {
                best = other;
            }
        }
        return best;
    }

    private int[] partners() {
        WeightedGraph unmet = WeightedGraph.of(mirror, 0).keeping(pair -> !met.get(pair));
        long pause = (people + 1) * LOTS;
        long bonus = (Arrays.stream(pauses).asLongStream().sum() + 2) * pause;
        WeightedGraph graph = unmet.weighing(arc -> {
            int one = unmet.source(arc);
            int other = unmet.targets()[arc];
            long lot = number(Math.min(one, other), Math.max(one, other)) >>> UNUSED_BITS;
            return bonus + (pauses[one] + pauses[other]) * pause + lot;
        });
        BlossomSearch search = new BlossomSearch(graph, context).run();
        int[] partners = new int[people];
        Arrays.setAll(partners, vertex -> search.mate(vertex) < 0 ? -1 : graph.targets()[search.mate(vertex)]);
        return partners;
    }

    private long number(int one, int other) {
        return lottery.number(Side.MENTEE, one, other);
    }

    private void meet(int one, int other) {
        met.set(mirror.find(one, other));
        met.set(mirror.find(other, one));
    }

    private int[] indices() {
        int[] indices = new int[market.participantCount()];
        Arrays.setAll(indices, i -> i);
        return indices;
    }
}
