package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of a warning when nothing else happens.
 *
 * @param at when
 * @param level how serious it is from then on; empty when it clears
 */
public record WarningChange(Instant at, Optional<WarningLevel> level) {
    /**
     * Refuses null.
     *
     * @param at when
     * @param level how serious it is from then on
     */
    public WarningChange {
        requireNonNull(at);
        requireNonNull(level);
    }
}
