package dev.mentoring.core.participant;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.Term;

/**
 * Where a mentee wants to get to, such as “lead a team”.
 *
 * @param goal the goal
 * @param priority how much it matters
 */
public record DevelopmentGoal(Term goal, Priority priority) {
    /**
     * Refuses null.
     *
     * @param goal the goal
     * @param priority how much it matters
     */
    public DevelopmentGoal {
        requireNonNull(goal);
        requireNonNull(priority);
    }

    /**
     * {@return a goal}
     *
     * @param goal the goal
     * @param priority how much it matters
     */
    public static DevelopmentGoal of(String goal, Priority priority) {
        return new DevelopmentGoal(Term.of(goal), priority);
    }
}
