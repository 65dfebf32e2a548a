package dev.mentoring.core.retention;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.LocalDate;

/**
 * The event that something was erased, pseudonymised or deleted because its time was over. Keep it: it shows that the policy is
 * enforced, and the next dry run passes over what it names.
 *
 * @param occasion when, and by whom
 * @param reference under which the thing was stored
 * @param category what kind of thing it was
 * @param action what was done
 * @param dueOn when it fell due
 */
public record RetentionExecuted(
        Occasion occasion, String reference, RetentionCategory category, RetentionAction action, LocalDate dueOn) {
    /**
     * Checks the reference.
     *
     * @param occasion when, and by whom
     * @param reference under which the thing was stored
     * @param category what kind of thing it was
     * @param action what was done
     * @param dueOn when it fell due
     */
    public RetentionExecuted {
        requireNonNull(occasion);
        Identifiers.check("reference", reference);
        requireNonNull(category);
        requireNonNull(action);
        requireNonNull(dueOn);
    }
}
