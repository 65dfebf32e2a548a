package dev.mentoring.matching.verify;

import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;

/** Chooses the check of each guarantee of probabilities; a check finds a counter-example, or none, or gives up. */
final class LotteryGuaranteeCheck {
    private LotteryGuaranteeCheck() {}

    static Optional<CounterExample> of(CheckedLottery lottery, Guarantee claim) {
        return switch (claim) {
            case EQUAL_TREATMENT -> EqualTreatmentCheck.of(lottery);
            case ORDINALLY_EFFICIENT -> OrdinalEfficiencyCheck.of(lottery);
            case STRATEGY_PROOF_FOR_MENTEES, STRATEGY_PROOF_FOR_MENTORS -> throw new UndecidedException("mechanism");
            default -> throw new UndecidedException("probabilities");
        };
    }
}
