package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.competency.CompetencyId;

/**
 * A competency in which a mentor can help.
 *
 * @param competency the competency
 * @param level the level that the mentor has, as a position on the framework's scale from 1
 * @param priority how much the mentor would like to pass it on
 */
public record Offer(CompetencyId competency, int level, Priority priority) {
    /**
     * Checks the level.
     *
     * @param competency the competency
     * @param level the level that the mentor has, from 1
     * @param priority how much the mentor would like to pass it on
     */
    public Offer {
        requireNonNull(competency);
        checkArgument(level >= 1, "a level starts at 1, but was %s", level);
        requireNonNull(priority);
    }

    /**
     * {@return an offer}
     *
     * @param competency the competency
     * @param level the level that the mentor has, from 1
     * @param priority how much the mentor would like to pass it on
     */
    public static Offer of(String competency, int level, Priority priority) {
        return new Offer(CompetencyId.of(competency), level, priority);
    }
}
