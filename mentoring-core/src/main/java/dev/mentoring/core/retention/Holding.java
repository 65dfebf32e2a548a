package dev.mentoring.core.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.Identifiers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is kept.
 *
 * @param reference under which it is stored, 1 to 200 characters; unique within its category
 * @param category what kind of thing it is
 * @param people whom it concerns
 * @param endedOn the date from which its period runs, such as the end of a relationship; empty while it is in use
 */
public record Holding(
        String reference,
        RetentionCategory category,
        ImmutableSortedSet<ParticipantId> people,
        Optional<LocalDate> endedOn) {
    /**
     * Checks the reference.
     *
     * @param reference under which it is stored
     * @param category what kind of thing it is
     * @param people whom it concerns
     * @param endedOn the date from which its period runs
     */
    public Holding {
        Identifiers.check("reference", reference);
        requireNonNull(category);
        requireNonNull(people);
        requireNonNull(endedOn);
    }
}
