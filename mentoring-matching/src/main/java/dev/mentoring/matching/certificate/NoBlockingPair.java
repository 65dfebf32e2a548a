package dev.mentoring.matching.certificate;

import dev.mentoring.matching.market.Side;

/**
 * No pair blocks the matching. To check: go through the acceptable pairs that are not matched, and find for each a
 * side that has no free place and likes none of its partners less. The lottery says which of the weakly stable
 * matchings this is: ties were broken by the numbers that {@code dev.mentoring.matching.algorithm.Lottery} draws.
 *
 * <p>Where mentees choose among topics, {@code dev.mentoring.matching.algorithm.topics.StableTopics} says which pairs of
 * mentee and topic block.
 *
 * @param proposing which side proposed
 * @param tieBreaking how ties were broken
 * @param seed the seed of the lottery; of no effect when there are no ties
 */
public record NoBlockingPair(Side proposing, TieBreaking tieBreaking, long seed) implements Certificate {}
