package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/**
 * Egalitarian, of minimum regret, sex-equal, generous? Compares the figures of all stable matchings, in which a pair counts
 * once for each side.
 */
final class StableChoiceCheck {
    private final CheckedMatching matching;
    private final RankTable table;
    private final Guarantee claim;
    private final int worst;

    private StableChoiceCheck(CheckedMatching matching, Guarantee claim) {
        Market market = matching.market;
        this.matching = matching;
        this.table = RankTable.of(market);
        this.claim = claim;
        int greatest = 0;
        for (int pair = 0; pair < market.pairCount(); pair++) {
            greatest = Math.max(greatest, Math.max(table.menteeRank(pair), table.mentorRank(pair)));
        }
        this.worst = greatest;
    }

    static Optional<CounterExample> of(CheckedMatching matching, Guarantee claim) {
        Optional<CounterExample> blocking = StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE);
        if (matching.topics.isPresent()) {
            throw new UndecidedException("topics");
        }
        return blocking.isPresent() ? blocking : new StableChoiceCheck(matching, claim).compare();
    }

    private Optional<CounterExample> compare() {
        long[] here = figures(matching.matched);
        AtomicReference<Optional<CounterExample>> better = new AtomicReference<>(Optional.empty());
        StableMatchings.any(matching, Guarantee.WEAKLY_STABLE, other -> {
            long[] there = figures(other);
            if (Arrays.compare(there, here) < 0) {
                better.set(Optional.of(new CounterExample.BetterStableMatching(
                        StableMatchings.named(matching, other), shown(here), shown(there))));
            }
            return better.get().isPresent();
        });
        return better.get();
    }

    /** {@return what is to be as small as possible, the first figure first} */
    private long[] figures(BitSet matched) {
        long menteeSum = matched.stream().mapToLong(table::menteeRank).sum();
        long mentorSum = matched.stream().mapToLong(table::mentorRank).sum();
        return switch (claim) {
            case EGALITARIAN -> new long[] {menteeSum + mentorSum};
            case SEX_EQUAL -> new long[] {Math.abs(menteeSum - mentorSum)};
            case MINIMUM_REGRET ->
                new long[] {
                    matched.stream()
                            .mapToLong(pair -> Math.max(table.menteeRank(pair), table.mentorRank(pair)))
                            .max()
                            .orElse(0)
                };
            default -> fromTheWorst(matched);
        };
    }

    private long[] fromTheWorst(BitSet matched) {
        long[] counts = new long[worst];
        matched.stream().forEach(pair -> {
            counts[worst - table.menteeRank(pair)]++;
            counts[worst - table.mentorRank(pair)]++;
        });
        return counts;
    }

    private static ImmutableList<Long> shown(long[] figures) {
        return LongStream.of(figures).boxed().collect(ImmutableList.toImmutableList());
    }
}
