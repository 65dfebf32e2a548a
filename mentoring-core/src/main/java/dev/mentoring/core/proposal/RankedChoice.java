package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;

/**
 * The place of a proposal among several for the same place of one mentee: when one fails, the next is published.
 *
 * @param list which list of choices; 1 to 200 visible characters
 * @param rank the place in it, from 1 for the best
 */
public record RankedChoice(String list, int rank) {
    /**
     * Checks the ranges.
     *
     * @param list which list of choices
     * @param rank the place in it, from 1 for the best
     */
    public RankedChoice {
        requireNonNull(list);
        Identifiers.check("list of choices", list);
        checkArgument(rank >= 1, "ranks count from 1, but was %s", rank);
    }
}
