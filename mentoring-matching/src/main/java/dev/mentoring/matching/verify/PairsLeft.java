package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What is left of a market while pairs are ruled out one after the other, for mentees with at most one place. A pair counts
 * as claimed, ruled out or not, once its mentee can have nothing better; one without a place claims nothing. All in time
 * linear in the pairs, after sorting. Not thread-safe.
 */
final class PairsLeft {
    private final Market market;
    private final RankTable ranks;
    private final BitSet gone = new BitSet();

    /** Is told every pair when it becomes claimed; it stays so. */
    private final IntConsumer newlyClaimed;

    /** Where the best that is left, and what is not claimed, begin in the list of each mentee. */
    private final int[] best;

    private final int[] unclaimed;

    PairsLeft(Market market, RankTable ranks, IntConsumer newlyClaimed) {
        this.market = market;
        this.ranks = ranks;
        this.newlyClaimed = newlyClaimed;
        this.best = new int[market.menteeCount()];
        Arrays.setAll(best, market::rowStart);
        this.unclaimed = best.clone();
        for (int mentee = 0; mentee < best.length; mentee++) {
            if (market.menteeMaximum(mentee) > 1) {
                throw new UndecidedException("several-places");
            }
            claim(mentee);
        }
    }

    /** Rules a pair out. */
    void remove(int pair) {
        gone.set(pair);
        claim(market.menteeOf(pair));
    }

    private void claim(int mentee) {
        int end = market.rowEnd(mentee);
        while (best[mentee] < end && gone.get(ranks.menteeListed(best[mentee]))) {
            best[mentee]++;
        }
        while (unclaimed[mentee] < end && isClaimed(ranks.menteeListed(unclaimed[mentee]))) {
            newlyClaimed.accept(ranks.menteeListed(unclaimed[mentee]++));
        }
    }

    boolean isGone(int pair) {
        return gone.get(pair);
    }

    /** {@return whether a mentee can have nothing better than this pair} */
    boolean isClaimed(int pair) {
        int mentee = market.menteeOf(pair);
        return market.menteeMaximum(mentee) > 0
                && (best[mentee] == market.rowEnd(mentee)
                        || ranks.menteeRank(pair) <= ranks.menteeRank(ranks.menteeListed(best[mentee])));
    }

    /** {@return how many mentees can have a pair at all} */
    long menteeCount() {
        long count = 0;
        for (int mentee = 0; mentee < best.length; mentee++) {
            count += hasPair(mentee) ? 1 : 0;
        }
        return count;
    }

    private boolean hasPair(int mentee) {
        return market.menteeMaximum(mentee) > 0 && best[mentee] < market.rowEnd(mentee);
    }

    /** Finds a mentee who does not have one of those it likes best of what is left. */
    Optional<CounterExample> checkEverybodyHasTheBest(CheckedMatching matching, String member) {
        int[] only = matching.onlyPairs();
        for (int mentee = 0; mentee < only.length; mentee++) {
            int pair = only[mentee];
            boolean right = pair < 0 ? !hasPair(mentee) : !gone.get(pair) && isClaimed(pair);
            if (!right) {
                return Optional.of(new CounterExample.WrongStep(
                        member, 0, market.menteeIds().get(mentee)));
            }
        }
        return Optional.empty();
    }
}
