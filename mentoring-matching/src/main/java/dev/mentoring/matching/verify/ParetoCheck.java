package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import java.util.Optional;

/**
 * Pareto-efficient for the mentees? Looks for a chain or cycle in which nobody loses and somebody gains: exchanges of
 * pairs that are liked as much or better, in which nobody who is matched is left alone (Abraham, Cechlárová, Manlove and
 * Mehlhorn 2004, here with ties and several places for a mentor). For mentees with at most one place.
 */
final class ParetoCheck implements ExchangeGoal {
    private final Market market;
    private final int[] present;

    private ParetoCheck(CheckedMatching matching) {
        this.market = matching.market;
        this.present = matching.onlyPairs();
    }

    static Optional<CounterExample> of(CheckedMatching matching) {
        return ExchangeSearch.of(matching, new ParetoCheck(matching))
                .map(exchange -> new CounterExample.ParetoImprovement(exchange.trades(matching)));
    }

    @Override
    public int levels() {
        return 1;
    }

    @Override
    public long worth(int level, int pair) {
        int now = present[market.menteeOf(pair)];
        return now < 0 || market.menteeRank(pair) < market.menteeRank(now) ? 1 : 0;
    }

    @Override
    public boolean mayAdd(int pair) {
        int now = present[market.menteeOf(pair)];
        return now < 0 || market.menteeRank(pair) <= market.menteeRank(now);
    }

    @Override
    public boolean keepsMenteesMatched() {
        return true;
    }
}
