package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Actor;
import java.util.Optional;

/**
 * How a relationship came to its end.
 *
 * @param reason why; empty when nobody said so, and for who may not know: the two cannot be told apart
 * @param process whether it was planned
 * @param by who brought it about
 */
public record Closure(Optional<ClosureReason> reason, ClosureProcess process, Actor by) {
    /**
     * Refuses null.
     *
     * @param reason why
     * @param process whether it was planned
     * @param by who brought it about
     */
    public Closure {
        requireNonNull(reason);
        requireNonNull(process);
        requireNonNull(by);
    }
}
