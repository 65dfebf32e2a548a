package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.BlockingPairBound;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.List;
import java.util.Optional;

/**
 * Are these the blocking pairs, and does the stable partition bound their number from below? A greater bound rests on a
 * search and stays undecided, unless all matchings of a small market are gone through for the claim itself.
 */
final class BlockingPairBoundCheck {
    private BlockingPairBoundCheck() {}

    static Optional<CounterExample> of(PeerMarket market, CheckedPeers matching, BlockingPairBound bound) {
        ImmutableList<PeerGroup> blocking = PeerStabilityCheck.all(matching);
        List<PeerGroup> stated = bound.blockingPairs().stream()
                .map(pair -> PeerGroup.of(pair.first(), pair.second()))
                .sorted()
                .toList();
        if (!blocking.equals(stated)) {
            return Optional.of(new CounterExample.WrongStep("blockingPairs", 0, blocking.toString()));
        }
        return StablePartitionCheck.of(market, bound.partition()).or(() -> checkBound(bound));
    }

    /** {@return whether a valid certificate proves that no matching has fewer blocking pairs} */
    static boolean proves(BlockingPairBound bound) {
        return bound.blockingPairs().size() <= provedBound(bound);
    }

    private static long provedBound(BlockingPairBound bound) {
        long odd = bound.partition().parties().stream()
                .filter(party -> party.size() > 1 && party.size() % 2 == 1)
                .count();
        return (odd + 1) / 2;
    }

    private static Optional<CounterExample> checkBound(BlockingPairBound bound) {
        if (bound.lowerBound() > bound.blockingPairs().size()) {
            return Optional.of(new CounterExample.WrongNumber(
                    "lowerBound", bound.lowerBound(), bound.blockingPairs().size()));
        }
        if (bound.lowerBound() > provedBound(bound)) {
            throw new UndecidedException("search");
        }
        return Optional.empty();
    }
}
