package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;

/** What prices prove, and by how much a pair must be worth more than its weight so that the number of pairs counts first. */
final class ObjectiveProof {
    private ObjectiveProof() {}

    /** {@return whether valid prices for an objective prove a guarantee} */
    static boolean proves(Objective objective, Guarantee claim) {
        return switch (claim) {
            case MAXIMUM_WEIGHT -> objective == Objective.GREATEST_SCORE;
            case MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY -> objective == Objective.MOST_PAIRS;
            default -> false;
        };
    }

    /**
     * {@return what is wrong with a bonus}
     *
     * @param most an upper bound for the number of pairs of a matching
     */
    static Optional<CounterExample> checkBonus(Market market, Objective objective, long bonus, long most) {
        if (objective == Objective.GREATEST_SCORE) {
            return bonus == 0 ? Optional.empty() : Optional.of(new CounterExample.WrongNumber("pairBonus", bonus, 0));
        }
        long least = 0;
        long greatest = 0;
        for (int pair = 0; pair < market.pairCount(); pair++) {
            least = Math.min(least, market.weight(pair));
            greatest = Math.max(greatest, market.weight(pair));
        }
        long spread = Math.subtractExact(greatest, least);
        long needed = Math.addExact(1, Math.multiplyExact(Math.min(most, market.pairCount()), spread));
        return bonus >= needed
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("pairBonus", bonus, needed));
    }
}
