package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;

/** Why a claim does not hold, as data. */
public sealed interface CounterExample {
    /**
     * The matching is not one of the market.
     *
     * @param problems everything that is wrong with it
     */
    record Infeasibility(Problems problems) implements CounterExample {}

    /**
     * Two who would rather have each other, each in a free place or instead of the partner liked least.
     *
     * @param pair the two
     * @param menteeGains whether the mentee strictly gains; else it is indifferent
     * @param mentorGains whether the mentor strictly gains; else it is indifferent
     */
    record BlockingPair(Pair pair, boolean menteeGains, boolean mentorGains) implements CounterExample {}

    /**
     * A stable matching that the side in question prefers.
     *
     * @param side the side
     * @param pairs the pairs of the other matching
     */
    record PreferredStableMatching(Side side, ImmutableList<Pair> pairs) implements CounterExample {}

    /**
     * An exchange that makes the matching better: an alternating path or cycle.
     *
     * @param added the pairs to add, in the order of the path
     * @param removed the pairs to remove, in the order of the path
     * @param pairsGained how many more pairs there are then
     * @param weightGained by how much the total weight rises
     */
    record ImprovingExchange(
            ImmutableList<Pair> added, ImmutableList<Pair> removed, long pairsGained, long weightGained)
            implements CounterExample {}

    /**
     * A price that is negative, missing, or of somebody unknown.
     *
     * @param side the side of its owner
     * @param id the id of its owner
     */
    record WrongPrice(Side side, String id) implements CounterExample {}

    /**
     * Prices that leave room for a better matching.
     *
     * @param worth what the matching is worth
     * @param bound what the prices allow a matching to be worth
     */
    record DualityGap(long worth, long bound) implements CounterExample {}

    /**
     * A number in a certificate that is not what it should be.
     *
     * @param name the name of the number
     * @param stated what the certificate says
     * @param found what it should be, or at least be
     */
    record WrongNumber(String name, long stated, long found) implements CounterExample {}
}
