package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One stage of a {@link ProfileProof}: prices that prove that no more pairs of the best ranks are possible than there are.
 *
 * @param worstRank the pairs that are counted: those whose mentee ranks the mentor so, or better
 * @param count the greatest number of counted pairs
 * @param menteePrices the price of a place with each mentee, by id; 0 for those who are not named
 * @param mentorPrices the price of a place with each mentor, by id; 0 for those who are not named
 */
public record ProfileStage(
        int worstRank,
        long count,
        ImmutableSortedMap<String, Long> menteePrices,
        ImmutableSortedMap<String, Long> mentorPrices) {}
