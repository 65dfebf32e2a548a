package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.competency.CompetencyId;

/**
 * A level of one competency that a role requires.
 *
 * @param competency the competency
 * @param level the position on the scale of the framework, from 1
 * @param importance how much it matters beside the other requirements, 1 to {@value #GREATEST_IMPORTANCE}
 */
public record Requirement(CompetencyId competency, int level, int importance) {
    /** The greatest importance of a requirement. */
    public static final int GREATEST_IMPORTANCE = 100;

    /**
     * Checks the ranges.
     *
     * @param competency the competency
     * @param level the position on the scale of the framework, from 1
     * @param importance how much it matters beside the other requirements
     */
    public Requirement {
        requireNonNull(competency);
        checkArgument(level >= 1, "levels count from 1, but was %s", level);
        checkArgument(
                importance >= 1 && importance <= GREATEST_IMPORTANCE,
                "the importance is 1 to %s, but was %s",
                GREATEST_IMPORTANCE,
                importance);
    }

    /**
     * {@return a requirement that matters as much as any other}
     *
     * @param competency the id of the competency
     * @param level the position on the scale of the framework, from 1
     */
    public static Requirement of(String competency, int level) {
        return new Requirement(CompetencyId.of(competency), level, 1);
    }
}
