package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.RelationshipId;

/**
 * Everything that was learnt of one relationship, to try rules on.
 *
 * @param relationship which one
 * @param signals the signals about it, about what belongs to it and about its parties, in the order of time
 */
public record RelationshipHistory(RelationshipId relationship, ImmutableList<Signal> signals) {
    /**
     * Refuses null.
     *
     * @param relationship which one
     * @param signals the signals
     */
    public RelationshipHistory {
        requireNonNull(relationship);
        requireNonNull(signals);
    }
}
