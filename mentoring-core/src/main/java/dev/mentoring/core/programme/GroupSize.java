package dev.mentoring.core.programme;

/**
 * How many people a relationship has, mentors and mentees together.
 *
 * @param minimum the fewest
 * @param maximum the most
 */
public record GroupSize(int minimum, int maximum) {

    /**
     * {@return whether this many people are neither too few nor too many}
     *
     * @param people how many
     */
    public boolean admits(int people) {
        return people >= minimum && people <= maximum;
    }
}
