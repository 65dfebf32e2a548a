package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * Prices that prove that no matching of mentees and topics is worth more, by linear programming duality.
 *
 * <p>Let a pair of mentee and topic be worth its weight plus {@link #pairBonus()}. To check: no price is negative; for
 * every acceptable pair the prices of the mentee, of the topic and of the topic's mentor are together at least what the
 * pair is worth; the matched pairs are worth {@link #value()} together; and the same value is the sum of the mentees'
 * prices, of each topic's price times its upper quota, and of each mentor's price times her upper quota. As that sum is an
 * upper bound for every matching, equality proves that the first is the greatest. What the bonus is for is said of {@link
 * DualPrices}.
 *
 * @param objective what was maximised
 * @param pairBonus what each pair is worth beyond its weight, 0 or greater
 * @param menteePrices the price of each mentee, by id
 * @param topicPrices the price of one place on each topic, by the topic's id
 * @param mentorPrices the price of one place with each mentor, whatever the topic, by id
 * @param value what the matching is worth
 */
public record TopicPrices(
        Objective objective,
        long pairBonus,
        ImmutableSortedMap<String, Long> menteePrices,
        ImmutableSortedMap<String, Long> topicPrices,
        ImmutableSortedMap<String, Long> mentorPrices,
        long value)
        implements Certificate {}
