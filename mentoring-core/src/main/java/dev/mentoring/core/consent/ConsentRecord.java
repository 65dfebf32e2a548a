package dev.mentoring.core.consent;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Occasion;

/**
 * One line of a register of consents.
 *
 * @param occasion when it happened, and through whom
 * @param event what happened
 */
public record ConsentRecord(Occasion occasion, ConsentEvent event) {
    /**
     * Refuses null.
     *
     * @param occasion when it happened, and through whom
     * @param event what happened
     */
    public ConsentRecord {
        requireNonNull(occasion);
        requireNonNull(event);
    }
}
