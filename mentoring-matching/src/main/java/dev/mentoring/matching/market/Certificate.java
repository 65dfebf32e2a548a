package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/** Why a matching is what it claims to be, as data that somebody else can check without trusting us. */
public sealed interface Certificate {
    /**
     * No pair blocks the matching. To check: go through the acceptable pairs that are not matched, and find for each a
     * side that has no free place and likes none of its partners less. The lottery says which of the weakly stable
     * matchings this is: ties were broken by the numbers that {@code dev.mentoring.matching.algorithm.Lottery} draws.
     *
     * @param proposing which side proposed
     * @param tieBreaking how ties were broken
     * @param seed the seed of the lottery; of no effect when there are no ties
     */
    record NoBlockingPair(Side proposing, TieBreaking tieBreaking, long seed) implements Certificate {}

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
    record DualPrices(
            Objective objective,
            long pairBonus,
            ImmutableSortedMap<String, Long> menteePrices,
            ImmutableSortedMap<String, Long> mentorPrices,
            long value)
            implements Certificate {}

    /**
     * Some mentees who cannot all be placed: together they want more than their acceptable mentors can give (Hall 1935;
     * with several places for a mentee, Ford and Fulkerson 1956). To check: the mentors' upper quotas add up to {@link
     * #places()}; {@link #pairsElsewhere()} acceptable pairs join a listed mentee to a mentor who is not listed, each of
     * which can be used once; and both together are less than {@link #wanted()}.
     *
     * @param mentees the ids of the mentees, sorted
     * @param mentors the ids of the mentors whose places they compete for, sorted
     * @param wanted how many places the mentees want: for each the lesser of its upper quota and the number of its
     *     acceptable mentors, yet at least one unless the quota is 0
     * @param places how many places the mentors have
     * @param pairsElsewhere how many acceptable pairs the mentees have with other mentors; always 0 where every mentee
     *     has at most one place
     */
    record HallViolator(
            ImmutableList<String> mentees, ImmutableList<String> mentors, long wanted, long places, long pairsElsewhere)
            implements Certificate {
        /**
         * Checks that this is a shortage.
         *
         * @param mentees the ids of the mentees, sorted
         * @param mentors the ids of the mentors whose places they compete for, sorted
         * @param wanted how many places the mentees want
         * @param places how many places the mentors have
         * @param pairsElsewhere how many acceptable pairs the mentees have with other mentors
         */
        public HallViolator {
            checkArgument(
                    wanted > places + pairsElsewhere,
                    "%s places and %s other pairs are enough for %s",
                    places,
                    pairsElsewhere,
                    wanted);
        }
    }
}
