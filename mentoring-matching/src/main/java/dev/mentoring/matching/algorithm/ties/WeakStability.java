package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;

/** Finds the pair that most wants to leave a matching: both strictly gain, and the sum of the two ranks is least. */
final class WeakStability {
    private final Market market;
    private final RankTable ranks;
    private final int[] loads;
    private final int[] worstRanks;

    WeakStability(Market market, RankTable ranks) {
        this.market = market;
        this.ranks = ranks;
        this.loads = new int[market.mentorCount()];
        this.worstRanks = new int[market.mentorCount()];
    }

    /**
     * {@return the blocking pair with the least sum of ranks, or {@link PlaceMatching#NONE}; in time linear in the pairs}
     *
     * @param mates the pair of each mentee, or {@link PlaceMatching#NONE}
     */
    int blockingPair(int[] mates) {
        Arrays.fill(loads, 0);
        Arrays.fill(worstRanks, 0);
        for (int pair : mates) {
            if (pair != NONE) {
                int mentor = market.mentorOf(pair);
                loads[mentor]++;
                worstRanks[mentor] = Math.max(worstRanks[mentor], ranks.mentorRank(pair));
            }
        }
        int found = NONE;
        int least = Integer.MAX_VALUE;
        for (int mentee = 0; mentee < mates.length; mentee++) {
            int rank = mates[mentee] == NONE ? Integer.MAX_VALUE : ranks.menteeRank(mates[mentee]);
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int sum = ranks.menteeRank(pair) + ranks.mentorRank(pair);
                if (sum < least && ranks.menteeRank(pair) < rank && isWelcome(pair)) {
                    found = pair;
                    least = sum;
                }
            }
        }
        return found;
    }

    private boolean isWelcome(int pair) {
        int mentor = market.mentorOf(pair);
        return loads[mentor] < market.mentorMaximum(mentor) || ranks.mentorRank(pair) < worstRanks[mentor];
    }
}
