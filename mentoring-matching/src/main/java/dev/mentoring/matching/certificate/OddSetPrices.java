package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * Prices that prove that no matching of peers is worth more (Edmonds, <i>Maximum matching and a polyhedron with
 * 0,1-vertices</i>, 1965).
 *
 * <p>Let a pair be worth its weight plus {@link #pairBonus()}. So that all numbers are whole, people's prices are in
 * halves. To check:
 *
 * <ol>
 *   <li>no price is negative;
 *   <li>for every acceptable pair the prices of the two, plus twice the prices of the odd sets that hold both, are at
 *       least twice what the pair is worth;
 *   <li>the matched pairs are worth {@link #value()} together;
 *   <li>twice the value is the sum of all people's prices and, for every odd set, of its price times one less than its
 *       size.
 * </ol>
 *
 * <p>As a matching has at most half of one less than its size pairs within an odd set, by the first two points the sum in
 * the fourth is an upper bound for twice the worth of any matching; equality proves that this one is worth most. What the
 * bonus is for is said at {@link DualPrices}.
 *
 * @param objective what was maximised
 * @param pairBonus what each pair is worth beyond its weight, 0 or greater
 * @param prices the price of each participant, in halves, by id
 * @param oddSets the odd sets with a price, by their members; any two are disjoint or one holds the other
 * @param value what the matching is worth
 */
public record OddSetPrices(
        Objective objective,
        long pairBonus,
        ImmutableSortedMap<String, Long> prices,
        ImmutableList<OddSet> oddSets,
        long value)
        implements Certificate {}
