package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.Predicate;

/** Goes through all matchings of a few peers: each in turn is paired with somebody after them, or stays alone. */
final class PeerSearch {
    private static final long MOST_STEPS = 100_000_000;
    private static final int UNPLACED = -2;

    private final Market mirror;
    private final Steps steps = new Steps(MOST_STEPS);
    private final int[] partners;
    private final int[] next;

    private PeerSearch(Market mirror) {
        this.mirror = mirror;
        this.partners = new int[mirror.menteeCount()];
        this.next = new int[mirror.menteeCount()];
        Arrays.fill(partners, UNPLACED);
        for (int person = 0; person < next.length; person++) {
            next[person] = mirror.rowStart(person);
        }
    }

    /** Shows every matching, as the partner of each or -1, until one is accepted; returns whether one was. */
    static boolean any(Market mirror, Predicate<int[]> accept) {
        return new PeerSearch(mirror).run(accept);
    }

    private boolean run(Predicate<int[]> accept) {
        int person = 0;
        while (person >= 0) {
            steps.take(1);
            if (person == partners.length) {
                steps.take(mirror.pairCount());
                if (accept.test(partners.clone())) {
                    return true;
                }
                person--;
            } else if (advance(person)) {
                person++;
            } else {
                person--;
            }
        }
        return false;
    }

    /** Gives a person the next partner, or none after the last; returns false when there is nothing left to try. */
    private boolean advance(int person) {
        int partner = partners[person];
        if (partner >= 0 && partner < person) {
            boolean again = next[person] > mirror.rowStart(person);
            next[person] = mirror.rowStart(person) + (again ? 0 : 1);
            return !again;
        }
        partners[person] = UNPLACED;
        if (partner == CheckedPeers.ALONE) {
            next[person] = mirror.rowStart(person);
            return false;
        }
        if (partner >= 0) {
            partners[partner] = UNPLACED;
        }
        while (next[person] < mirror.rowEnd(person)) {
            int other = mirror.mentorOf(next[person]++);
            if (other > person && partners[other] == UNPLACED) {
                partners[person] = other;
                partners[other] = person;
                return true;
            }
        }
        partners[person] = CheckedPeers.ALONE;
        return true;
    }
}
