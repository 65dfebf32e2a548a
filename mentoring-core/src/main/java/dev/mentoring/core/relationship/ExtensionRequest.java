package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;

/**
 * A wish to go on for longer, which everybody must share.
 *
 * @param until the new last day
 * @param consents who agrees so far
 */
public record ExtensionRequest(LocalDate until, ImmutableSortedSet<ParticipantId> consents) {
    /**
     * Refuses null.
     *
     * @param until the new last day
     * @param consents who agrees so far
     */
    public ExtensionRequest {
        requireNonNull(until);
        requireNonNull(consents);
    }
}
