package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;

/**
 * Which pairs a matching may use: whose rank, from 1, lies above the floor and within the limit of its mentee and within
 * the limit of its mentor.
 */
final class Limits {
    final RankTable ranks;
    final int[] menteeFloor;
    final int[] menteeLimit;
    final int[] mentorLimit;
    private final Market market;

    /** Allows every acceptable pair. */
    Limits(Market market, RankTable ranks) {
        this.market = market;
        this.ranks = ranks;
        this.menteeFloor = new int[market.menteeCount()];
        this.menteeLimit = new int[market.menteeCount()];
        this.mentorLimit = new int[market.mentorCount()];
        Arrays.fill(menteeLimit, Integer.MAX_VALUE);
        Arrays.fill(mentorLimit, Integer.MAX_VALUE);
    }

    boolean allow(int pair) {
        int mentee = market.menteeOf(pair);
        int rank = ranks.menteeRank(pair);
        return rank <= menteeLimit[mentee]
                && rank > menteeFloor[mentee]
                && ranks.mentorRank(pair) <= mentorLimit[market.mentorOf(pair)];
    }
}
