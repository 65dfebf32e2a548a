package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;

/**
 * Deferred acceptance where mentees choose among topics: the two algorithms of Abraham, Irving and Manlove (<i>Two
 * algorithms for the student–project allocation problem</i>, 2007). Reached through {@code deferred-acceptance}.
 *
 * <p><b>Stable.</b> In a matching {@code M}, a mentee {@code s} and an acceptable topic {@code p} of the mentor {@code l}
 * block when
 *
 * <ol>
 *   <li>{@code s} is unmatched, or prefers {@code p} to her topic in {@code M}; and
 *   <li>either
 *       <ul>
 *         <li>{@code p} and {@code l} both have a free place, or
 *         <li>{@code p} has a free place, {@code l} has none, and {@code l} prefers {@code s} to the worst of her mentees
 *             in {@code M}, or {@code s} is one of them already, or
 *         <li>{@code p} has no free place, and {@code l} prefers {@code s} to the worst of the mentees on {@code p}.
 *       </ul>
 * </ol>
 *
 * A matching is stable when no pair blocks it; with ties, when no pair blocks in which each “prefers” is strict, it is
 * weakly stable (Cooper and Manlove 2018). Where each “prefers” is “does not like less”, for pairs not in {@code M}, it
 * is super-stable; see {@link SuperStableTopics}.
 *
 * <p><b>Ties</b> are broken by {@link Lottery}: a mentee's between topics by numbers that the ids of topics draw as if
 * they were mentors; a mentor's between mentees in one order for all her topics.
 */
public final class StableTopics {
    private StableTopics() {}

    /**
     * {@return the pairs of a stable matching, as indices of {@link ProjectMarket#choices()}}: the best one for every
     * mentee, or for every mentor, where there are no ties; in time {@code O(p log p)} for {@code p} acceptable pairs, if
     * mentors propose times the number of topics of a mentor
     *
     * @param market the market
     * @param proposing which side proposes
     * @param tieBreaking how ties are broken
     * @param context the seed of the lottery, and cancellation
     * @throws dev.mentoring.matching.algorithm.SolveCancelledException when it was cancelled
     */
    public static int[] pairs(ProjectMarket market, Side proposing, TieBreaking tieBreaking, SolveContext context) {
        StrictLists lists = new StrictLists(
                market,
                new Lottery(
                        context.seed(),
                        tieBreaking,
                        market.choices().menteeIds(),
                        market.choices().mentorIds()),
                new Lottery(context.seed(), tieBreaking, market.choices().menteeIds(), market.mentorIds()));
        return proposing == Side.MENTEE
                ? new MenteeProposals(market, lists, context).run()
                : new MentorOffers(market, lists, context).run();
    }
}
