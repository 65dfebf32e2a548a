package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import java.util.Optional;

/**
 * Popular? Gives each pair the vote of its mentee and looks for an exchange that wins (Biró, Irving and Manlove 2010, with
 * the votes of one side). For mentees with at most one place; exact for ties, gaps and any quotas of mentors.
 *
 * <p>A pair is worth how many votes it wins beside its mentee's being unmatched: 2, 1 or 0 for one that is liked better
 * than, as much as or less than the present mentor, and 1 for any pair of a mentee who is unmatched.
 */
final class PopularityCheck implements ExchangeGoal {
    private final Market market;
    private final int[] present;

    private PopularityCheck(CheckedMatching matching) {
        this.market = matching.market;
        this.present = matching.onlyPairs();
    }

    static Optional<CounterExample> of(CheckedMatching matching) {
        PopularityCheck check = new PopularityCheck(matching);
        return ExchangeSearch.of(matching, check).map(exchange -> check.count(matching, exchange));
    }

    @Override
    public int levels() {
        return 1;
    }

    @Override
    public long worth(int level, int pair) {
        int now = present[market.menteeOf(pair)];
        return now < 0 ? 1 : 1 + Integer.signum(Integer.compare(market.menteeRank(now), market.menteeRank(pair)));
    }

    private CounterExample count(CheckedMatching matching, Exchange exchange) {
        long better = 0;
        long worse = 0;
        for (Trade trade : exchange.trades(matching)) {
            better += trade.gives().isEmpty() ? 1 : 0;
            worse += trade.takes().isEmpty() ? 1 : 0;
        }
        for (int pair : exchange.added()) {
            if (present[market.menteeOf(pair)] >= 0) {
                better += worth(0, pair) == 2 ? 1 : 0;
                worse += worth(0, pair) == 0 ? 1 : 0;
            }
        }
        return new CounterExample.MorePopular(exchange.trades(matching), better, worse);
    }
}
