package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;

/** Of greatest weight, or of most pairs? Looks for an exchange that raises the sum. */
final class GreatnessCheck {
    private GreatnessCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching, Guarantee claim) {
        Market market = matching.market;
        boolean byNumber = claim == Guarantee.MAXIMUM_CARDINALITY;
        ExchangeGoal goal = new ExchangeGoal() {
            @Override
            public int levels() {
                return 1;
            }

            @Override
            public long worth(int level, int pair) {
                return byNumber ? 1 : market.weight(pair);
            }

            @Override
            public boolean keepsNumber() {
                return claim == Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY;
            }
        };
        return ExchangeSearch.of(matching, goal).map(exchange -> {
            long gained = exchange.added().stream().mapToLong(market::weight).sum()
                    - exchange.removed().stream().mapToLong(market::weight).sum();
            return new CounterExample.ImprovingExchange(
                    exchange.namesOfAdded(matching),
                    exchange.namesOfRemoved(matching),
                    exchange.added().size() - exchange.removed().size(),
                    gained);
        });
    }
}
