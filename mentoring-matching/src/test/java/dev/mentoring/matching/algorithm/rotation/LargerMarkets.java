package dev.mentoring.matching.algorithm.rotation;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded markets beyond the reach of brute force, with many stable matchings. */
final class LargerMarkets {
    private static final int BLOCK = 4;

    private LargerMarkets() {}

    /**
     * {@return a complete market in which people mostly prefer those of their block, of whom each side tends to like best
     * whom the other likes least}
     */
    static Market opposed(int size, long seed) {
        Random random = new Random(seed);
        MarketBuilder builder = Market.builder();
        for (int person = 0; person < size; person++) {
            builder.addMentee(Agent.of(id("r", person)).ranking(list("h", person, size, random, 0)));
            builder.addMentor(Agent.of(id("h", person)).ranking(list("r", person, size, random, 1)));
        }
        return builder.build();
    }

    private static String[] list(String prefix, int person, int size, Random random, int shift) {
        int[] keys = IntStream.range(0, size)
                .map(other -> other / BLOCK == person / BLOCK
                        ? 3 * Math.floorMod(other - person - shift, BLOCK) + random.nextInt(4)
                        : 5 + random.nextInt(30))
                .toArray();
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(other -> keys[other]))
                .map(other -> id(prefix, other))
                .toArray(String[]::new);
    }

    private static String id(String prefix, int number) {
        return prefix + (1000 + number);
    }
}
