package dev.mentoring.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One indicator for everybody and for each group.
 *
 * @param overall the figure for everybody
 * @param groups the figure for each group
 */
public record IndicatorTable(Figure overall, ImmutableSortedMap<String, Figure> groups) {
    /**
     * Refuses null.
     *
     * @param overall the figure for everybody
     * @param groups the figure for each group
     */
    public IndicatorTable {
        requireNonNull(overall);
        requireNonNull(groups);
    }
}
