package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableList;

/**
 * Every matching of some kind that an instance has, such as all stable ones, in the order in which they were found.
 * Immutable and thread-safe.
 *
 * @param matchings the matchings
 */
public record Matchings(ImmutableList<DefiniteMatching> matchings) {
    /** {@return how many there are} */
    public int count() {
        return matchings.size();
    }
}
