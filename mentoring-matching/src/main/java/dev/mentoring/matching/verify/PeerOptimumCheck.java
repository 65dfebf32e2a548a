package dev.mentoring.matching.verify;

import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Of greatest weight, most pairs or fewest blocking pairs among all matchings of peers? Goes through all of them; nobody
 * left over and no pair that blocks are enough without.
 */
final class PeerOptimumCheck {
    private PeerOptimumCheck() {}

    static Optional<CounterExample> of(CheckedPeers matching, Guarantee claim) {
        long here = figure(matching, claim);
        boolean plain = (claim == Guarantee.FEWEST_BLOCKING_PAIRS && here == 0)
                || (claim == Guarantee.MAXIMUM_CARDINALITY && -here == matching.partners.length / 2);
        if (plain) {
            return Optional.empty();
        }
        AtomicReference<Optional<CounterExample>> better = new AtomicReference<>(Optional.empty());
        PeerSearch.any(matching.mirror, partners -> {
            CheckedPeers other = matching.with(partners);
            long there = figure(other, claim);
            boolean compared =
                    claim != Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY || other.pairs() == matching.pairs();
            if (compared && there < here) {
                better.set(Optional.of(
                        new CounterExample.BetterPeerMatching(other.groups(), Math.abs(here), Math.abs(there))));
            }
            return better.get().isPresent();
        });
        return better.get();
    }

    /** {@return what is to be as small as possible} */
    private static long figure(CheckedPeers matching, Guarantee claim) {
        return switch (claim) {
            case FEWEST_BLOCKING_PAIRS -> PeerStabilityCheck.all(matching).size();
            case MAXIMUM_CARDINALITY -> -matching.pairs();
            default -> Math.negateExact(matching.weight());
        };
    }
}
