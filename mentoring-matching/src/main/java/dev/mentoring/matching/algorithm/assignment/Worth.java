package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.function.IntUnaryOperator;

/**
 * What a pair is worth beyond its weight, so that the matching worth most is the one that the objective asks for.
 *
 * <p>For most pairs first: no two matchings differ in total weight by more than the greatest possible number of pairs
 * times the range of the weights (0 included). One more than that for each pair makes more pairs always worth more.
 */
final class Worth {
    /** Sums of a few prices must fit too. */
    private static final long GREATEST = 1L << 59;

    private Worth() {}

    /**
     * {@return the bonus of each pair}
     *
     * @throws WeightOverflowException when a sum could exceed 64 bits
     */
    static long pairBonus(Market market, Objective objective) {
        return pairBonus(market, mostPairs(market), objective);
    }

    /**
     * {@return the bonus of each pair of mentee and topic}
     *
     * @throws WeightOverflowException when a sum could exceed 64 bits
     */
    static long pairBonus(ProjectMarket market, Objective objective) {
        long mentorPlaces = places(market.mentorCount(), market::mentorMaximum);
        return pairBonus(market.choices(), Math.min(mostPairs(market.choices()), mentorPlaces), objective);
    }

    private static long mostPairs(Market market) {
        return Math.min(
                market.pairCount(),
                Math.min(
                        places(market.menteeCount(), market::menteeMaximum),
                        places(market.mentorCount(), market::mentorMaximum)));
    }

    private static long pairBonus(Market market, long mostPairs, Objective objective) {
        long least = Math.min(0, market.leastWeight());
        long greatest = Math.max(0, market.greatestWeight());
        try {
            long range = Math.subtractExact(greatest, least);
            long bonus =
                    objective == Objective.GREATEST_SCORE ? 0 : Math.addExact(Math.multiplyExact(mostPairs, range), 1);
            long most = Math.multiplyExact(Math.max(1, mostPairs), Math.addExact(bonus, range));
            if (most <= GREATEST) {
                return bonus;
            }
        } catch (ArithmeticException e) {
            throw overflow(least, greatest, e);
        }
        throw new WeightOverflowException(least, greatest);
    }

    private static WeightOverflowException overflow(long least, long greatest, ArithmeticException cause) {
        WeightOverflowException refusal = new WeightOverflowException(least, greatest);
        refusal.initCause(cause);
        return refusal;
    }

    private static long places(int size, IntUnaryOperator maximum) {
        long places = 0;
        for (int i = 0; i < size; i++) {
            places += maximum.applyAsInt(i);
        }
        return places;
    }
}
