package dev.mentoring.matching.algorithm.chance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;

/**
 * What everybody has eaten at time 1.
 *
 * @param probabilities how much each mentee ate of each mentor
 * @param exhaustionTimes when nothing was left of a mentor, for those of whom that was so before time 1
 */
record Eaten(ImmutableList<PairProbability> probabilities, ImmutableSortedMap<String, Fraction> exhaustionTimes) {
    /**
     * {@return the end of the meal}
     *
     * @param cap how much anybody may eat of one mentor, more than 0 and at most 1
     */
    static Eaten of(Market market, Fraction cap, SolveContext context) {
        return market.features().contains(MarketFeature.MENTEE_TIES)
                ? new EatingInTiers(market, cap, context).eaten()
                : new Eating(market, cap, context).eaten();
    }

    /**
     * {@return the same by name}
     *
     * @param shares how much was eaten of each pair
     * @param times when each mentor was used up, 1 or more when not before time 1
     */
    static Eaten of(Market market, Fraction[] shares, Fraction[] times) {
        ImmutableList.Builder<PairProbability> probabilities = ImmutableList.builder();
        for (int pair = 0; pair < shares.length; pair++) {
            if (shares[pair].numerator().signum() > 0) {
                Pair named = new Pair(
                        market.menteeIds().get(market.menteeOf(pair)),
                        market.mentorIds().get(market.mentorOf(pair)));
                probabilities.add(new PairProbability(named, shares[pair]));
            }
        }
        ImmutableSortedMap.Builder<String, Fraction> byId = ImmutableSortedMap.naturalOrder();
        for (int mentor = 0; mentor < times.length; mentor++) {
            if (times[mentor].compareTo(Fraction.ONE) < 0) {
                byId.put(market.mentorIds().get(mentor), times[mentor]);
            }
        }
        return new Eaten(probabilities.build(), byId.buildOrThrow());
    }
}
