package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * How good it is to let three peers meet and to pair the others. A trio is worth the weights of its three pairs, and as
 * many bonuses as people are placed make up for pairs: three halves. So all is told in halves.
 *
 * <p>To check: {@link #others()} proves that those beside the trio are paired best, with nobody of the trio in a pair and
 * the pairs with them left out; {@link #doubledValue()} is twice the value of those pairs, plus twice the weights of the
 * trio's three pairs, plus three times the bonus. The bound is what the search vouches for: no grouping of the same people
 * into pairs and at most one trio is worth more. Where both are equal this one is worth most; else it is the best of those
 * that were tried.
 *
 * @param trio the ids of the three, sorted
 * @param others the proof for the pairs
 * @param doubledValue twice what the whole is worth
 * @param doubledBound twice an upper bound of what any such grouping is worth
 */
public record TrioBound(ImmutableList<String> trio, OddSetPrices others, long doubledValue, long doubledBound)
        implements Certificate {}
