package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A weakly stable matching, and how many pairs any weakly stable matching can have. To check that no pair blocks: go through
 * the acceptable pairs that are not matched, and find for each a side that has no free place and likes none of its partners
 * less. To check the bound, by its {@link #reason()}:
 *
 * <ul>
 *   <li>{@link BoundReason#COVER}: every acceptable pair has a mentee or a mentor among those listed, and the lesser of the
 *       upper quota and the number of acceptable partners of each add up to {@link #bound()}. No matching, stable or not,
 *       has more pairs (Kőnig 1931).
 *   <li>{@link BoundReason#THEOREM}: the bound is three halves of the size, rounded down, as the source of the algorithm
 *       proves. Whoever does not trust it runs the algorithm again, with the same seed.
 *   <li>{@link BoundReason#SEARCH}: the search ruled out all larger matchings in so many nodes. It can be replayed, but not
 *       checked in less time than it took: to find the greatest size is NP-hard (Manlove, Irving, Iwama, Miyazaki and Morita,
 *       <i>Hard variants of stable marriage</i>, 2002).
 * </ul>
 *
 * @param size how many pairs the matching has
 * @param bound how many a weakly stable matching has at most
 * @param reason why it has no more
 * @param nodes how many nodes of the search were looked at, 0 without a search
 * @param mentees the ids of the mentees of the cover, sorted; none for other reasons
 * @param mentors the ids of the mentors of the cover, sorted; none for other reasons
 */
public record SizeBound(
        int size,
        int bound,
        BoundReason reason,
        long nodes,
        ImmutableList<String> mentees,
        ImmutableList<String> mentors)
        implements Certificate {
    /**
     * Checks that the bound is one.
     *
     * @param size how many pairs the matching has
     * @param bound how many a weakly stable matching has at most
     * @param reason why it has no more
     * @param nodes how many nodes of the search were looked at
     * @param mentees the ids of the mentees of the cover, sorted
     * @param mentors the ids of the mentors of the cover, sorted
     */
    public SizeBound {
        checkArgument(size <= bound, "a matching of %s pairs is above the bound %s", size, bound);
    }
}
