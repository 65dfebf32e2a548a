package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A sign that is not raised yet, and will be when nothing happens: it has not reached its limit, or is in its grace.
 *
 * @param subject what it is about
 * @param sign the sign
 * @param level how serious it will be
 * @param at when it will be raised
 */
public record UpcomingWarning(WarningSubject subject, WarningSign sign, WarningLevel level, Instant at) {
    /**
     * Refuses null.
     *
     * @param subject what it is about
     * @param sign the sign
     * @param level how serious it will be
     * @param at when it will be raised
     */
    public UpcomingWarning {
        requireNonNull(subject);
        requireNonNull(sign);
        requireNonNull(level);
        requireNonNull(at);
    }
}
