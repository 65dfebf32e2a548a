package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The median of all stable matchings? Lists the partners of every mentee in all of them, best first; with an even number
 * either of the two in the middle will do (Teo and Sethuraman 1998: the matching that gives everybody the median exists,
 * and what is the median for the mentees is so for the mentors). For strict lists and at most one place for a mentee.
 */
final class MedianCheck {
    private MedianCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching) {
        Market market = matching.market;
        matching.onlyPairs();
        Optional<CounterExample> blocking = StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE);
        if (blocking.isPresent()) {
            return blocking;
        }
        if (!StableMatchings.isStrict(matching)) {
            throw new UndecidedException("ties");
        }
        if (matching.topics.isPresent()) {
            throw new UndecidedException("topics");
        }
        List<BitSet> all = new ArrayList<>();
        Steps memory = new Steps(StableMatchings.MOST_STEPS);
        StableMatchings.any(matching, Guarantee.WEAKLY_STABLE, stable -> {
            memory.take(market.menteeCount() + market.pairCount() / Long.SIZE);
            all.add(stable);
            return false;
        });
        BitSet lower = middle(market, all, (all.size() - 1) / 2);
        BitSet upper = middle(market, all, all.size() / 2);
        BitSet either = (BitSet) lower.clone();
        either.or(upper);
        boolean median = matching.matched.stream().allMatch(either::get);
        return median
                ? Optional.empty()
                : Optional.of(new CounterExample.MedianStableMatching(StableMatchings.named(matching, lower)));
    }

    private static BitSet middle(Market market, List<BitSet> all, int place) {
        RankTable table = RankTable.of(market);
        BitSet middle = new BitSet();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int start = market.rowStart(mentee);
            int end = market.rowEnd(mentee);
            int[] ranks = all.stream()
                    .mapToInt(stable -> stable.nextSetBit(start))
                    .filter(pair -> pair >= 0 && pair < end)
                    .map(table::menteeRank)
                    .sorted()
                    .toArray();
            if (ranks.length > 0) {
                middle.set(table.menteeListed(start + ranks[place] - 1));
            }
        }
        return middle;
    }
}
