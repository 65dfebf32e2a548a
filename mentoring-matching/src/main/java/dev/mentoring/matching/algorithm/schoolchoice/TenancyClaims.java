package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;

/**
 * Places that have owners: an owned place belongs to its owner, and a vacant one to whoever is first in an order of all
 * mentees. The place of an owner who leaves for a vacant one becomes vacant. Vacant places with a mentor are to be had
 * when its owners are gone, so that whoever has a claim keeps it until it leaves: only thus is the result the same
 * whichever cycle trades first. A housing market has owned places alone.
 */
final class TenancyClaims implements PlaceClaims {
    private final boolean[] gone;
    private final int[] order;
    private final int[] home;
    private final int[] vacant;
    private final int[] starts;
    private final int[] owners;
    private final int[] next;
    private int first;

    /**
     * Makes the claims before anybody trades.
     *
     * @param order all mentees, whoever may claim vacant places first
     * @param endowment for each mentee the pair with the mentor of whom it owns a place, or -1
     * @param withVacancies whether places that nobody owns may be had
     */
    TenancyClaims(
            Market market, StrictLists lists, boolean[] gone, int[] order, int[] endowment, boolean withVacancies) {
        this.gone = gone;
        this.order = order;
        this.home = Arrays.stream(endowment)
                .map(pair -> pair < 0 ? -1 : market.mentorOf(pair))
                .toArray();
        int mentors = market.mentorCount();
        this.vacant = new int[mentors];
        this.starts = new int[mentors + 1];
        this.owners =
                new int[(int) Arrays.stream(endowment).filter(pair -> pair >= 0).count()];
        int owned = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            starts[mentor] = owned;
            for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
                int pair = lists.priority(position);
                if (endowment[market.menteeOf(pair)] == pair) {
                    owners[owned++] = market.menteeOf(pair);
                }
            }
            vacant[mentor] = withVacancies ? market.mentorMaximum(mentor) - (owned - starts[mentor]) : 0;
        }
        starts[mentors] = owned;
        this.next = starts.clone();
    }

    @Override
    public int claimant(int mentor) {
        int end = starts[mentor + 1];
        while (next[mentor] < end && gone[owners[next[mentor]]]) {
            next[mentor]++;
        }
        if (next[mentor] < end) {
            return owners[next[mentor]];
        }
        return vacant[mentor] > 0 ? firstInOrder() : -1;
    }

    /** Somebody who looks for a place is always left to be first. */
    private int firstInOrder() {
        while (gone[order[first]]) {
            first++;
        }
        return order[first];
    }

    @Override
    public void take(int mentor, int claimant) {
        if (home[claimant] != mentor) {
            vacant[mentor]--;
            if (home[claimant] >= 0) {
                vacant[home[claimant]]++;
            }
        }
    }
}
