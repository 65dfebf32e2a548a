package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Actor;
import java.util.Optional;

/**
 * A conflict that waits for a coordinator’s decision.
 *
 * @param kind what stands against the relationship; empty for who may not know
 * @param by who raised it; the software for who may not know
 */
public record Conflict(Optional<ConflictKind> kind, Actor by) {
    /**
     * Refuses null.
     *
     * @param kind what stands against the relationship
     * @param by who raised it
     */
    public Conflict {
        requireNonNull(kind);
        requireNonNull(by);
    }
}
