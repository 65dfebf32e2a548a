package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.BitSet;

/** A feasible matching by indices. */
final class CheckedMatching {
    final BitSet matched = new BitSet();
    final int[] menteeLoad;
    final int[] mentorLoad;

    CheckedMatching(Market market, Matching matching) {
        this.menteeLoad = new int[market.menteeCount()];
        this.mentorLoad = new int[market.mentorCount()];
        for (Pair pair : matching.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            matched.set(market.find(mentee, mentor));
            menteeLoad[mentee]++;
            mentorLoad[mentor]++;
        }
    }

    static Pair named(Market market, int pair) {
        return new Pair(
                market.menteeIds().get(market.menteeOf(pair)),
                market.mentorIds().get(market.mentorOf(pair)));
    }
}
