package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Of most pairs among the weakly stable matchings, or of at least two thirds as many? As many pairs as any matching has are
 * enough; without ties all stable matchings are of one size (Roth 1984); else all of them are gone through.
 */
final class LargestStableCheck {
    private LargestStableCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching, Guarantee claim) {
        Optional<CounterExample> blocking = StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE);
        if (blocking.isPresent()) {
            return blocking;
        }
        Market market = matching.market;
        int size = matching.matched.cardinality();
        if (StableMatchings.isStrict(matching) || isEnough(size, MostPairs.of(market), claim)) {
            return Optional.empty();
        }
        AtomicReference<BitSet> larger = new AtomicReference<>(new BitSet());
        boolean refuted = StableMatchings.any(matching, Guarantee.WEAKLY_STABLE, other -> {
            larger.set(other);
            return !isEnough(size, other.cardinality(), claim);
        });
        return refuted
                ? Optional.of(new CounterExample.LargerStableMatching(
                        StableMatchings.named(matching, larger.get()),
                        size,
                        larger.get().cardinality()))
                : Optional.empty();
    }

    private static boolean isEnough(long size, long other, Guarantee claim) {
        return claim == Guarantee.MAXIMUM_WEAKLY_STABLE ? size >= other : 3 * size >= 2 * other;
    }
}
