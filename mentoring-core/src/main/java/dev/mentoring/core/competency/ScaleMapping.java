package dev.mentoring.core.competency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How levels of one scale are read on another: whoever was higher is not lower afterwards.
 *
 * @param targets the level on the other scale for each level of this one, lowest first; each from 1, never falling
 */
public record ScaleMapping(ImmutableList<Integer> targets) {
    /**
     * Checks the targets.
     *
     * @param targets the level on the other scale for each level of this one; at least one, each from 1, never falling
     */
    public ScaleMapping {
        checkArgument(!targets.isEmpty(), "a scale has at least one level");
        int before = 1;
        for (int target : targets) {
            checkArgument(target >= before, "levels count from 1 and never fall: %s", targets);
            before = target;
        }
    }

    /**
     * {@return the mapping that changes nothing}
     *
     * @param size how many levels both scales have
     */
    public static ScaleMapping identity(int size) {
        ImmutableList.Builder<Integer> targets = ImmutableList.builder();
        for (int level = 1; level <= size; level++) {
            targets.add(level);
        }
        return new ScaleMapping(targets.build());
    }

    /**
     * {@return the level on the other scale}
     *
     * @param level a level of this scale
     * @throws IllegalArgumentException when this scale has no such level
     */
    public int map(int level) {
        checkArgument(level >= 1 && level <= targets.size(), "no level %s on a scale of %s", level, targets.size());
        return targets.get(level - 1);
    }
}
