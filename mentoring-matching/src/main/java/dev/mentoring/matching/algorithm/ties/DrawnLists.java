package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The mentees' lists, best first, and the order in which the mentees take their turns; where people are tied, the lottery
 * decides who comes first.
 */
final class DrawnLists {
    /** The pairs of each mentee from {@link Market#rowStart} to before {@link Market#rowEnd}, best first. */
    final int[] pairs;

    /** The mentees in the order of their turns. */
    final int[] turns;

    DrawnLists(Market market, Lottery lottery) {
        this.pairs = new int[market.pairCount()];
        this.turns = drawn(market.menteeCount(), lottery, Side.MENTOR);
        int[] next = new int[market.menteeCount()];
        Arrays.setAll(next, market::rowStart);
        for (int mentor : drawn(market.mentorCount(), lottery, Side.MENTEE)) {
            for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
                int pair = market.pairAt(position);
                pairs[next[market.menteeOf(pair)]++] = pair;
            }
        }
        long[] keys = new long[0];
        for (int mentee = 0; mentee < turns.length; mentee++) {
            int start = market.rowStart(mentee);
            int size = market.rowEnd(mentee) - start;
            keys = keys.length < size ? new long[size] : keys;
            sort(market, keys, start, size);
        }
    }

    private static int[] drawn(int size, Lottery lottery, Side chooser) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(candidate -> lottery.number(chooser, 0, candidate)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Sorts a list by rank, and within a rank as it stands. */
    private void sort(Market market, long[] keys, int start, int size) {
        for (int i = 0; i < size; i++) {
            keys[i] = (long) market.menteeRank(pairs[start + i]) << Integer.SIZE | i;
        }
        Arrays.sort(keys, 0, size);
        int[] sorted = new int[size];
        Arrays.setAll(sorted, i -> pairs[start + (int) keys[i]]);
        System.arraycopy(sorted, 0, pairs, start, size);
    }
}
