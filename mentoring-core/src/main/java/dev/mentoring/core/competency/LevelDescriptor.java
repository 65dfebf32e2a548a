package dev.mentoring.core.competency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;
import java.util.Comparator;

/**
 * What one competency looks like at one level; the criterion level of a CASE rubric.
 *
 * @param competency the competency
 * @param level the position on the scale of the framework, from 1 (lowest)
 * @param statement what a person at this level does
 */
public record LevelDescriptor(CompetencyId competency, int level, BilingualText statement) {
    /** By competency and level; statements do not count. */
    static final Comparator<LevelDescriptor> BY_PLACE =
            Comparator.comparing(LevelDescriptor::competency).thenComparingInt(LevelDescriptor::level);

    /**
     * Checks the level.
     *
     * @param competency the competency
     * @param level the position on the scale of the framework, from 1
     * @param statement what a person at this level does
     */
    public LevelDescriptor {
        requireNonNull(competency);
        checkArgument(level >= 1, "levels count from 1, but was %s", level);
        requireNonNull(statement);
    }
}
