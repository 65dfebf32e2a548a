package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * Prices that prove that no matching is worth more, by linear programming duality (Kuhn 1955; Egerváry 1931).
 *
 * <p>Let a pair be worth its weight plus {@link #pairBonus()}. To check: no price is negative; the matched pairs are
 * worth {@link #value()} together; and the same value is the sum of each price times the upper quota of its owner,
 * plus, over all acceptable pairs, what the pair is worth beyond the two prices, where that is positive. As the second
 * sum is an upper bound for every matching, equality proves that the first is the greatest.
 *
 * <p>With {@link Objective#MOST_PAIRS} the bonus is greater than the difference in total weight that any two
 * matchings can have. A matching worth most is then one with most pairs, and among those one of greatest weight: the
 * lexicographic order in one number, exactly. With {@link Objective#GREATEST_SCORE} it is 0.
 *
 * @param objective what was maximised
 * @param pairBonus what each pair is worth beyond its weight, 0 or greater
 * @param menteePrices the price of one place with each mentee, by id
 * @param mentorPrices the price of one place with each mentor, by id
 * @param value what the matching is worth
 */
public record DualPrices(
        Objective objective,
        long pairBonus,
        ImmutableSortedMap<String, Long> menteePrices,
        ImmutableSortedMap<String, Long> mentorPrices,
        long value)
        implements Certificate {}
