package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;

/** School choice: a mentor's places belong to whoever is left with the highest priority there. */
final class PriorityClaims implements PlaceClaims {
    private final Market market;
    private final StrictLists lists;
    private final boolean[] gone;
    private final int[] places;
    private final int[] next;

    PriorityClaims(Market market, StrictLists lists, boolean[] gone) {
        this.market = market;
        this.lists = lists;
        this.gone = gone;
        this.places = new int[market.mentorCount()];
        Arrays.setAll(places, market::mentorMaximum);
        this.next = new int[market.mentorCount()];
        Arrays.setAll(next, market::columnStart);
    }

    @Override
    public int claimant(int mentor) {
        if (places[mentor] == 0) {
            return -1;
        }
        int end = market.columnEnd(mentor);
        while (next[mentor] < end && gone[market.menteeOf(lists.priority(next[mentor]))]) {
            next[mentor]++;
        }
        return next[mentor] < end ? market.menteeOf(lists.priority(next[mentor])) : -1;
    }

    @Override
    public void take(int mentor, int claimant) {
        places[mentor]--;
    }
}
