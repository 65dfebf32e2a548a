package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.SampledOrders;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.market.Side;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts over orders that are drawn by a seed; see {@link SampledOrders} for the numbers. */
final class SampledChances {
    private static final double MILLION = 1e6;
    private static final double CONFIDENCE_LEFT = 0.05;

    private final Market market;
    private final RankTable lists;
    private final int samples;
    private final long seed;
    private final long[] counts;
    private final int[] free;

    SampledChances(Market market, int samples, SolveContext context) {
        this.market = market;
        this.lists = RankTable.of(market);
        this.samples = samples;
        this.seed = context.seed();
        this.counts = new long[market.pairCount()];
        this.free = new int[market.mentorCount()];
        SeededNumbers seeds = new SeededNumbers(seed);
        for (int sample = 0; sample < samples; sample++) {
            context.throwIfCancelled();
            serve(order(seeds.next()));
        }
    }

    private Integer[] order(long seedOfOrder) {
        Lottery lottery = new Lottery(seedOfOrder, TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
        Integer[] order = new Integer[market.menteeCount()];
        Arrays.setAll(order, mentee -> mentee);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(mentee -> lottery.number(Side.MENTOR, 0, mentee))
                        .thenComparingInt(mentee -> mentee));
        return order;
    }

    private void serve(Integer[] order) {
        Arrays.setAll(free, market::mentorMaximum);
        for (int mentee : order) {
            for (int position = market.rowStart(mentee); position < market.rowEnd(mentee); position++) {
                int pair = lists.menteeListed(position);
                if (free[market.mentorOf(pair)] > 0) {
                    free[market.mentorOf(pair)]--;
                    counts[pair]++;
                    break;
                }
            }
        }
    }

    /** {@return in how many orders each pair was chosen, by index} */
    List<BigInteger> counts() {
        return Arrays.stream(counts).mapToObj(BigInteger::valueOf).toList();
    }

    SampledOrders certificate() {
        double halfWidth = StrictMath.sqrt(StrictMath.log(2 / CONFIDENCE_LEFT) / (2.0 * samples));
        return new SampledOrders(samples, seed, (int) Math.ceil(halfWidth * MILLION));
    }
}
