package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random markets of any size, the same for the same size. */
final class RandomMarkets {
    private RandomMarkets() {}

    /** {@return a market in which everybody ranks everybody, strictly} */
    static Market complete(int size) {
        Random random = new Random(size);
        int[] mentee = new int[size * size];
        int[] mentor = new int[size * size];
        for (int i = 0; i < size; i++) {
            int[] order = shuffled(size, random);
            int[] other = shuffled(size, random);
            for (int j = 0; j < size; j++) {
                mentee[i * size + j] = order[j];
                mentor[j * size + i] = other[j];
            }
        }
        return Market.scored(Peers.ids("r", size), Peers.ids("h", size))
                .menteeScores(mentee)
                .mentorScores(mentor)
                .build();
    }

    /**
     * {@return a market in which each mentee ranks some mentors}
     *
     * @param length how many mentors each mentee ranks
     * @param levels how many different scores there are; few make ties, 0 stands for none
     */
    static Market sparse(int size, int length, int levels) {
        Random random = new Random(size);
        int[] starts = new int[size + 1];
        int[] mentors = new int[size * length];
        for (int i = 0; i < size; i++) {
            starts[i + 1] = starts[i] + length;
            int[] row = random.ints(0, size).distinct().limit(length).sorted().toArray();
            System.arraycopy(row, 0, mentors, starts[i], length);
        }
        return Market.scored(Peers.ids("r", size), Peers.ids("h", size))
                .acceptable(starts, mentors)
                .menteeScores(scores(mentors.length, levels, random))
                .mentorScores(scores(mentors.length, levels, random))
                .build();
    }

    private static int[] scores(int pairs, int levels, Random random) {
        return levels == 0
                ? shuffled(pairs, random)
                : random.ints(pairs, 0, levels).toArray();
    }

    /** {@return peers who rank each other, all of them, strictly} */
    static PeerMarket peers(int size) {
        Random random = new Random(size);
        List<String> ids = Peers.ids("p", size);
        PeerMarketBuilder market = PeerMarket.builder();
        for (String id : ids) {
            List<String> others = new ArrayList<>(ids);
            others.remove(id);
            Collections.shuffle(others, random);
            market.addParticipant(Agent.of(id).ranking(others.toArray(String[]::new)));
        }
        return market.build();
    }

    /** {@return peers who may all meet, each pair with a weight} */
    static PeerMarket weighedPeers(int size, int greatest) {
        Random random = new Random(size);
        List<String> ids = Peers.ids("p", size);
        PeerMarketBuilder market = PeerMarket.builder();
        ids.forEach(id -> market.addParticipant(Agent.of(id)));
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                market.addWeight(ids.get(i), ids.get(j), 1 + random.nextInt(greatest));
            }
        }
        return market.build();
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
