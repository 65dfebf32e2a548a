package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * Some pairs that no matching that is sought can contain, and why; one step of {@link StruckPairs}, which says how to check
 * it.
 *
 * @param pairs the pairs
 * @param crowd the ids of the mentees, sorted, who cannot all be placed with the mentors of these pairs; none when each pair
 *     falls on account of the mentees whom its mentor likes as much or more
 */
public record Strike(ImmutableList<Pair> pairs, ImmutableList<String> crowd) {
    /**
     * Checks that something is struck.
     *
     * @param pairs the pairs
     * @param crowd the ids of the mentees who cannot all be placed
     */
    public Strike {
        checkArgument(!pairs.isEmpty(), "a strike of no pairs");
    }
}
