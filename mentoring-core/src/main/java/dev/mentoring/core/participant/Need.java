package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
        requireNonNull(competency);
        checkArgument(
                isValid(targetLevel, currentLevel),
                "a target level starts at 1 and lies above the current one, but was %s, with the current level %s",
                targetLevel,
                currentLevel);
        requireNonNull(priority);
    }

    /**
     * {@return whether these levels can be a need: the target starts at 1, and the current level lies between 0 and below
     * the target}
     *
     * @param targetLevel the level to reach
     * @param currentLevel the level reached so far; empty when unknown
     */
    public static boolean isValid(int targetLevel, OptionalInt currentLevel) {
        return targetLevel >= 1
                && (currentLevel.isEmpty() || (currentLevel.getAsInt() >= 0 && currentLevel.getAsInt() < targetLevel));
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
