package dev.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * When something is done, and by whom. The library has no clock: the caller says what time it is.
 *
 * @param at when
 * @param by who does it
 */
public record Occasion(Instant at, Actor by) {
    /**
     * Refuses null.
     *
     * @param at when
     * @param by who does it
     */
    public Occasion {
        requireNonNull(at);
        requireNonNull(by);
    }
}
