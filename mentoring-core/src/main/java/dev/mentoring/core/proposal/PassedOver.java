package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.enrolment.BindingConstraint;

/**
 * Somebody who came earlier on the list and could not be served, and why.
 *
 * @param entry who
 * @param reason what stood in the way
 */
public record PassedOver(WaitingEntry entry, BindingConstraint reason) {
    /**
     * Refuses null.
     *
     * @param entry who
     * @param reason what stood in the way
     */
    public PassedOver {
        requireNonNull(entry);
        requireNonNull(reason);
    }
}
