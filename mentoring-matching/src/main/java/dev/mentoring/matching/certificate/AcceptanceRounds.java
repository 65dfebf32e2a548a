package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * Which pairs each round of applications made final, for immediate acceptance and the Chinese parallel mechanisms.
 *
 * <p>To check by replay: in round {@code k}, counted from 1, only the mentees whom no round before placed apply, to their
 * choices from number {@code (k - 1) × period + 1} to {@code k × period}, and only for the places that no round before
 * filled. They apply best choice first; a mentor who has more applications than places rejects the lowest priority, and
 * the rejected apply to their next choice in this range. What is held when nobody applies any more must be the round’s
 * pairs. The matching must be the pairs of all rounds. Priorities are the mentors’ preferences, whose ties are broken by
 * the numbers that {@code dev.mentoring.matching.algorithm.Lottery} draws.
 *
 * @param period how many choices a round looks at, at least 1
 * @param tieBreaking how ties in priorities were broken
 * @param seed the seed of the lottery; of no effect when there are no ties
 * @param rounds the pairs that each round made final, sorted; a round may have none
 */
public record AcceptanceRounds(
        int period, TieBreaking tieBreaking, long seed, ImmutableList<ImmutableList<Pair>> rounds)
        implements Certificate {}
