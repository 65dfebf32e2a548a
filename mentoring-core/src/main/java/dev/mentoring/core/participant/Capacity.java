package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * How much mentoring a person can take on in one role.
 *
 * @param relationships how many relationships at most, those that already run included; 0 or more
 * @param running how many of them already run, in this programme or another; 0 or more
 * @param hoursPerMonth how many hours a month, for all relationships together; 0 or more; empty when unknown
 */
public record Capacity(int relationships, int running, OptionalInt hoursPerMonth) {
    /**
     * Checks the ranges.
     *
     * @param relationships how many relationships at most; 0 or more
     * @param running how many of them already run; 0 or more
     * @param hoursPerMonth how many hours a month; 0 or more
     */
    public Capacity {
        checkArgument(
                isValid(relationships, running, hoursPerMonth),
                "the numbers of a capacity are 0 or more, but were %s, %s and %s",
                relationships,
                running,
                hoursPerMonth);
    }

    /**
     * {@return whether these numbers can be a capacity: none of them is negative}
     *
     * @param relationships how many relationships at most
     * @param running how many of them already run
     * @param hoursPerMonth how many hours a month; empty when unknown
     */
    public static boolean isValid(int relationships, int running, OptionalInt hoursPerMonth) {
        return relationships >= 0 && running >= 0 && hoursPerMonth.orElse(0) >= 0;
    }

    /**
     * {@return a capacity of which nothing is used yet and whose hours are unknown}
     *
     * @param relationships how many relationships at most
     */
    public static Capacity of(int relationships) {
        return new Capacity(relationships, 0, OptionalInt.empty());
    }

    /**
     * {@return a capacity of which nothing is used yet}
     *
     * @param relationships how many relationships at most
     * @param hoursPerMonth how many hours a month
     */
    public static Capacity of(int relationships, int hoursPerMonth) {
        return new Capacity(relationships, 0, OptionalInt.of(hoursPerMonth));
    }

    /**
     * {@return how many more relationships fit, by number and by hours; 0 or more}
     *
     * @param hoursPerRelationship the hours a month that one relationship takes; 1 or more
     */
    public int places(int hoursPerRelationship) {
        checkArgument(hoursPerRelationship >= 1, "a relationship takes time, not %s hours", hoursPerRelationship);
        int byHours = hoursPerMonth.isPresent() ? hoursPerMonth.getAsInt() / hoursPerRelationship : relationships;
        return Math.max(0, Math.min(relationships, byHours) - running);
    }
}
