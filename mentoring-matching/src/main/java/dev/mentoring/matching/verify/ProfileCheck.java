package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Rank-maximal, greedy or generous? Looks for an exchange that improves the numbers of first, second, … choices, compared
 * level by level (Irving, Kavitha, Mehlhorn, Michail and Paluch 2006). For mentees with at most one place.
 */
final class ProfileCheck implements ExchangeGoal {
    private final Guarantee claim;
    private final RankTable table;
    private final int ranks;

    private ProfileCheck(CheckedMatching matching, Guarantee claim) {
        matching.onlyPairs();
        this.claim = claim;
        this.table = RankTable.of(matching.market);
        int worst = 0;
        for (int pair = 0; pair < matching.market.pairCount(); pair++) {
            worst = Math.max(worst, table.menteeRank(pair));
        }
        this.ranks = worst;
    }

    static Optional<CounterExample> of(CheckedMatching matching, Guarantee claim) {
        ProfileCheck check = new ProfileCheck(matching, claim);
        return ExchangeSearch.of(matching, check).map(exchange -> check.better(matching, exchange));
    }

    @Override
    public int levels() {
        return claim == Guarantee.RANK_MAXIMAL ? ranks : ranks + 1;
    }

    @Override
    public long worth(int level, int pair) {
        int rank = table.menteeRank(pair);
        return switch (claim) {
            case RANK_MAXIMAL -> rank == level + 1 ? 1 : 0;
            case GREEDY_MAXIMUM -> level == 0 || rank == level ? 1 : 0;
            default -> level == 0 ? 1 : rank == ranks - level + 1 ? -1 : 0;
        };
    }

    private CounterExample better(CheckedMatching matching, Exchange exchange) {
        long[] profile = new long[ranks];
        matching.matched.stream().forEach(pair -> profile[table.menteeRank(pair) - 1]++);
        ImmutableList<Long> here = LongStream.of(profile).boxed().collect(ImmutableList.toImmutableList());
        exchange.added().forEach(pair -> profile[table.menteeRank(pair) - 1]++);
        exchange.removed().forEach(pair -> profile[table.menteeRank(pair) - 1]--);
        ImmutableList<Long> there = LongStream.of(profile).boxed().collect(ImmutableList.toImmutableList());
        return new CounterExample.BetterProfile(
                exchange.namesOfAdded(matching), exchange.namesOfRemoved(matching), here, there);
    }
}
