package dev.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a {@link ProgrammeFormat} asks of a relationship. In a mutual format the members count as mentees, and mentors are those
 * who facilitate.
 *
 * @param minimumMentors the fewest mentors
 * @param maximumMentors the most mentors
 * @param minimumMentees the fewest mentees
 * @param maximumMentees the most mentees
 * @param size the fewest and the most people together
 * @param guidance who guides whom
 * @param oneMeeting whether the relationship is over after one meeting
 */
public record FormatRules(
        int minimumMentors,
        int maximumMentors,
        int minimumMentees,
        int maximumMentees,
        GroupSize size,
        Guidance guidance,
        boolean oneMeeting) {
    /**
     * Checks the order of the numbers.
     *
     * @param minimumMentors the fewest mentors
     * @param maximumMentors the most mentors
     * @param minimumMentees the fewest mentees
     * @param maximumMentees the most mentees
     * @param size the fewest and the most people together
     * @param guidance who guides whom
     * @param oneMeeting whether the relationship is over after one meeting
     */
    public FormatRules {
        requireNonNull(size);
        requireNonNull(guidance);
        checkArgument(
                minimumMentors >= 0
                        && minimumMentors <= maximumMentors
                        && minimumMentees >= 0
                        && minimumMentees <= maximumMentees,
                "numbers of parties are 0 or more, the fewest before the most");
    }

    /**
     * {@return whether a relationship may have these parties}
     *
     * @param mentors the number of mentors
     * @param mentees the number of mentees
     */
    public boolean admits(int mentors, int mentees) {
        return mentors >= minimumMentors
                && mentors <= maximumMentors
                && mentees >= minimumMentees
                && mentees <= maximumMentees
                && size.admits(mentors + mentees);
    }
}
