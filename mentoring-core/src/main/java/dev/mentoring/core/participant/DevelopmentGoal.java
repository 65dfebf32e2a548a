package dev.mentoring.core.participant;

import dev.mentoring.core.text.Term;

/**
 * Where a mentee wants to get to, such as “lead a team”.
 *
 * @param goal the goal
 * @param priority how much it matters
 */
public record DevelopmentGoal(Term goal, Priority priority) {
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
