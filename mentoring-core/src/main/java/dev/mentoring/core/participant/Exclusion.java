package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.Identifiers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two people who must not be matched, whichever of them would be the mentor. The order in which they are named means
 * nothing and is not kept, so that it cannot tell who asked.
 *
 * @param first the one with the smaller id
 * @param second the other
 * @param reason why
 * @param source who says so, such as {@code hr} or {@code participant}; 1 to 200 visible characters, no blanks around
 * @param until the last date on which it holds; empty when it does not end
 */
public record Exclusion(
        ParticipantId first, ParticipantId second, ExclusionReason reason, String source, Optional<LocalDate> until) {
    /**
     * Checks that they are two people, and puts them in the order of their ids.
     *
     * @param first one of them
     * @param second the other
     * @param reason why
     * @param source who says so
     * @param until the last date on which it holds
     */
    public Exclusion {
        checkArgument(!first.equals(second), "an exclusion is between two people, not %s and herself", first);
        requireNonNull(reason);
        Identifiers.check("source", source);
        requireNonNull(until);
        if (first.compareTo(second) > 0) {
            ParticipantId larger = first;
            first = second;
            second = larger;
        }
    }

    /**
     * {@return whether these characters can be a source: 1 to 200 visible ones, no blanks around them}
     *
     * @param source the characters
     */
    public static boolean isSource(String source) {
        return Identifiers.isValid(source);
    }

    /**
     * {@return whether it holds on a date}
     *
     * @param date the date
     */
    public boolean holdsOn(LocalDate date) {
        return until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
