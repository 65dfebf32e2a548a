package dev.mentoring.core.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Validity;
import java.time.LocalDate;

/**
 * An order to keep things beyond their time.
 *
 * @param reason why
 * @param categories which things; empty for all
 * @param people whose things; empty for everybody’s
 * @param validity from when until when
 */
public record RetentionHold(
        HoldReason reason,
        ImmutableSet<RetentionCategory> categories,
        ImmutableSortedSet<ParticipantId> people,
        Validity validity) {
    /**
     * Refuses null.
     *
     * @param reason why
     * @param categories which things; empty for all
     * @param people whose things; empty for everybody’s
     * @param validity from when until when
     */
    public RetentionHold {
        requireNonNull(reason);
        requireNonNull(categories);
        requireNonNull(people);
        requireNonNull(validity);
    }

    /**
     * {@return whether it keeps something on a date}
     *
     * @param holding what is kept
     * @param date the date
     */
    public boolean keeps(Holding holding, LocalDate date) {
        return validity.holdsOn(date)
                && (categories.isEmpty() || categories.contains(holding.category()))
                && (people.isEmpty() || holding.people().stream().anyMatch(people::contains));
    }
}
