package dev.mentoring.matching.market;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The preference lists of a market in order, and the ranks that people would call them by. Immutable and thread-safe.
 *
 * <p>A <b>rank</b> is 1 for the partners liked best, 2 for the next tier, and so on without gaps: whoever is tied has the
 * same rank, and the tier that follows has the next one. Only acceptable partners count. This is the rank that sums,
 * regrets and profiles are made of (Irving, Kavitha, Mehlhorn, Michail and Paluch, <i>Rank-maximal matchings</i>, 2006).
 *
 * <p><b>Cost</b>: time {@code O(p log p)} and four numbers of four bytes for each of the {@code p} acceptable pairs.
 * Tied partners stand in the order of their ids.
 */
public final class RankTable {
    private final int[] menteeRanks;
    private final int[] mentorRanks;
    private final int[] menteeLists;
    private final int[] mentorLists;

    private RankTable(Market market) {
        int pairs = market.pairCount();
        menteeRanks = new int[pairs];
        mentorRanks = new int[pairs];
        menteeLists = new int[pairs];
        mentorLists = new int[pairs];
        long[] keys = new long[0];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int start = market.rowStart(mentee);
            int end = market.rowEnd(mentee);
            keys = keys.length < end - start ? new long[end - start] : keys;
            order(keys, start, end, pair -> pair, market::menteeRank, menteeLists, menteeRanks);
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int start = market.columnStart(mentor);
            int end = market.columnEnd(mentor);
            keys = keys.length < end - start ? new long[end - start] : keys;
            order(keys, start, end, market::pairAt, market::mentorRankAt, mentorLists, mentorRanks);
        }
    }

    /** Sorts one list by the key of each position, then by position. */
    private static void order(
            long[] keys,
            int start,
            int end,
            IntUnaryOperator pairAt,
            IntUnaryOperator rankAt,
            int[] list,
            int[] ranks) {
        for (int position = start; position < end; position++) {
            keys[position - start] = (long) rankAt.applyAsInt(position) << Integer.SIZE | position;
        }
        Arrays.sort(keys, 0, end - start);
        int rank = 0;
        for (int i = 0; i < end - start; i++) {
            if (i == 0 || (keys[i] >> Integer.SIZE) != (keys[i - 1] >> Integer.SIZE)) {
                rank++;
            }
            int pair = pairAt.applyAsInt((int) keys[i]);
            list[start + i] = pair;
            ranks[pair] = rank;
        }
    }

    /**
     * {@return the table of a market}
     *
     * @param market the market
     */
    public static RankTable of(Market market) {
        return new RankTable(market);
    }

    /**
     * {@return the rank that the mentee of a pair gives its mentor, from 1}
     *
     * @param pair the index of the pair
     */
    public int menteeRank(int pair) {
        return menteeRanks[pair];
    }

    /**
     * {@return the rank that the mentor of a pair gives its mentee, from 1}
     *
     * @param pair the index of the pair
     */
    public int mentorRank(int pair) {
        return mentorRanks[pair];
    }

    /**
     * {@return the pair at a position of the mentees' lists: the list of a mentee, best first, is at the positions from
     * {@link Market#rowStart} to before {@link Market#rowEnd}}
     *
     * @param position 0 to the number of pairs less 1
     */
    public int menteeListed(int position) {
        return menteeLists[position];
    }

    /**
     * {@return the pair at a position of the mentors' lists: the list of a mentor, best first, is at the positions from
     * {@link Market#columnStart} to before {@link Market#columnEnd}}
     *
     * @param position 0 to the number of pairs less 1
     */
    public int mentorListed(int position) {
        return mentorLists[position];
    }

    /** {@return whether the same pairs have the same ranks in another table} */
    boolean sameAs(RankTable other) {
        return Arrays.equals(menteeRanks, other.menteeRanks) && Arrays.equals(mentorRanks, other.mentorRanks);
    }
}
