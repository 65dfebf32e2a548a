package dev.mentoring.matching.verify;

import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;

/** Chooses the check of each guarantee of a matching of peers; a check finds a counter-example, or none, or gives up. */
final class PeerGuaranteeCheck {
    private PeerGuaranteeCheck() {}

    static Optional<CounterExample> of(CheckedPeers matching, Guarantee claim) {
        return switch (claim) {
            case WEAKLY_STABLE, STRONGLY_STABLE, SUPER_STABLE -> PeerStabilityCheck.of(matching, claim);
            case MAXIMUM_WEIGHT, MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY, FEWEST_BLOCKING_PAIRS ->
                PeerOptimumCheck.of(matching, claim);
            case STRATEGY_PROOF_FOR_MENTEES, STRATEGY_PROOF_FOR_MENTORS -> throw new UndecidedException("mechanism");
            default -> throw new UndecidedException("peers");
        };
    }
}
