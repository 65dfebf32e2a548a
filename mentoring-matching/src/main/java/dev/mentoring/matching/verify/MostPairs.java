package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.BitSet;

/** The greatest number of pairs of any matching, lower quotas aside: one augmenting path after another (Berge 1957). */
final class MostPairs {
    private static final long MOST_STEPS = 500_000_000;
    private static final int NONE = -1;

    private final Market market;
    private final Steps steps = new Steps(MOST_STEPS);
    private final BitSet matched = new BitSet();
    private final int[] mentorLoad;
    private final int[] queue;
    private final int[] pairTo;
    private final int[] pairFrom;
    private int queued;

    private MostPairs(Market market) {
        this.market = market;
        this.mentorLoad = new int[market.mentorCount()];
        this.queue = new int[market.menteeCount()];
        this.pairTo = new int[market.mentorCount()];
        this.pairFrom = new int[market.menteeCount()];
    }

    static int of(Market market) {
        MostPairs search = new MostPairs(market);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int places = market.menteeMaximum(mentee);
            while (places > 0 && search.augments(mentee)) {
                places--;
            }
        }
        return search.matched.cardinality();
    }

    private boolean augments(int start) {
        steps.take(pairTo.length + pairFrom.length);
        Arrays.fill(pairTo, NONE);
        Arrays.fill(pairFrom, NONE);
        queue[0] = start;
        queued = 1;
        for (int next = 0; next < queued; next++) {
            int mentee = queue[next];
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                steps.take(1);
                int mentor = market.mentorOf(pair);
                if (!matched.get(pair) && pairTo[mentor] == NONE) {
                    pairTo[mentor] = pair;
                    if (mentorLoad[mentor] < market.mentorMaximum(mentor)) {
                        mentorLoad[mentor]++;
                        flip(start, mentor);
                        return true;
                    }
                    reachMentees(mentor, start);
                }
            }
        }
        return false;
    }

    private void reachMentees(int mentor, int start) {
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            steps.take(1);
            int pair = market.pairAt(position);
            int mentee = market.menteeOf(pair);
            if (matched.get(pair) && mentee != start && pairFrom[mentee] == NONE) {
                pairFrom[mentee] = pair;
                queue[queued++] = mentee;
            }
        }
    }

    private void flip(int start, int end) {
        int mentor = end;
        while (true) {
            int pair = pairTo[mentor];
            matched.set(pair);
            int mentee = market.menteeOf(pair);
            if (mentee == start) {
                return;
            }
            matched.clear(pairFrom[mentee]);
            mentor = market.mentorOf(pairFrom[mentee]);
        }
    }
}
