package dev.mentoring.core.warning;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param from its first instant
 * @param to the first instant after it; empty when it has no end
 */
record Stretch(Instant from, Optional<Instant> to) {
    boolean contains(Instant at) {
        return !at.isBefore(from) && to.map(at::isBefore).orElse(true);
    }
}
