package dev.mentoring.core.resource;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Role;
import java.time.LocalDate;

/**
 * Who looks for a resource, as far as that matters for the choice.
 *
 * @param role in which role
 * @param languages the languages that she or he speaks, as tags of BCP 47 in lower case, the preferred one first
 * @param date on which date
 */
public record Seeker(Role role, ImmutableList<String> languages, LocalDate date) {
    /**
     * Refuses null.
     *
     * @param role in which role
     * @param languages the languages that she or he speaks, as tags of BCP 47 in lower case, the preferred one first
     * @param date on which date
     */
    public Seeker {
        requireNonNull(role);
        requireNonNull(languages);
        requireNonNull(date);
    }
}
