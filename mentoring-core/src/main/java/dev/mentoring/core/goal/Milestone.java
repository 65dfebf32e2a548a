package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.internal.Identifiers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage on the way to a goal.
 *
 * @param code names it within the goal; 1 to 200 visible characters
 * @param description what is to be reached
 * @param due by when; empty when open
 */
public record Milestone(String code, Confidential<String> description, Optional<LocalDate> due) {
    /**
     * Checks the form of the code.
     *
     * @param code names it within the goal; 1 to 200 visible characters
     * @param description what is to be reached
     * @param due by when; empty when open
     */
    public Milestone {
        requireNonNull(description);
        requireNonNull(due);
        Identifiers.check("milestone code", code);
    }
}
