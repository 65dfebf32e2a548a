package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a goal had come.
 *
 * @param at when
 * @param by in whose view
 * @param level how far, were it concluded then
 * @param note what lies behind it
 */
public record ProgressRecord(Instant at, ParticipantId by, AttainmentLevel level, Optional<Confidential<String>> note) {
    /**
     * Refuses null.
     *
     * @param at when
     * @param by in whose view
     * @param level how far, were it concluded then
     * @param note what lies behind it
     */
    public ProgressRecord {
        requireNonNull(at);
        requireNonNull(by);
        requireNonNull(level);
        requireNonNull(note);
    }
}
