package dev.mentoring.core.resource;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The levels of a competency that a resource leads to, as positions on the scale of its framework.
 *
 * @param from the lowest level, from 1
 * @param to the highest level; not below the lowest
 */
public record LevelRange(int from, int to) {
    /**
     * Checks the order.
     *
     * @param from the lowest level, from 1
     * @param to the highest level; not below the lowest
     */
    public LevelRange {
        checkArgument(from >= 1 && to >= from, "levels go up from 1, but were %s to %s", from, to);
    }

    /** How many of the levels above the present one, up to the target, it leads to. */
    int levelsTowards(int current, int target) {
        return Math.max(0, Math.min(to, target) - Math.max(from, current + 1) + 1);
    }
}
