package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.competency.CompetencyId;
import java.util.OptionalInt;

/**
 * A competency in which a mentee wants to grow.
 *
 * @param competency the competency
 * @param targetLevel the level to reach, as a position on the framework's scale from 1
 * @param currentLevel the level reached so far, 0 (none) up to below the target; empty when unknown
 * @param priority how much it matters
 */
public record Need(CompetencyId competency, int targetLevel, OptionalInt currentLevel, Priority priority) {
    /**
     * Checks the levels.
     *
     * @param competency the competency
     * @param targetLevel the level to reach, from 1
     * @param currentLevel the level reached so far, 0 up to below the target
     * @param priority how much it matters
     */
    public Need {
        checkArgument(targetLevel >= 1, "the target level starts at 1, but was %s", targetLevel);
        checkArgument(
                currentLevel.isEmpty() || (currentLevel.getAsInt() >= 0 && currentLevel.getAsInt() < targetLevel),
                "the current level lies between 0 and below the target %s, but was %s",
                targetLevel,
                currentLevel.orElse(0));
    }

    /**
     * {@return a need whose current level is unknown}
     *
     * @param competency the competency
     * @param targetLevel the level to reach, from 1
     * @param priority how much it matters
     */
    public static Need of(String competency, int targetLevel, Priority priority) {
        return new Need(CompetencyId.of(competency), targetLevel, OptionalInt.empty(), priority);
    }
}
