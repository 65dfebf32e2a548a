package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

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
public record HallViolator(
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
