package dev.mentoring.core.competency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.text.BilingualText;
import java.util.Optional;

/**
 * One step of a proficiency scale.
 *
 * @param code the code within the scale, such as {@code L2}
 * @param label its name
 * @param description what a person at this level does, where the scale says so
 */
public record ProficiencyLevel(String code, BilingualText label, Optional<BilingualText> description) {
    /**
     * Checks the form of the code.
     *
     * @param code the code within the scale
     * @param label its name
     * @param description what a person at this level does
     */
    public ProficiencyLevel {
        Identifiers.check("level code", code);
        requireNonNull(label);
        requireNonNull(description);
    }

    /**
     * Makes a level without a description.
     *
     * @param code the code within the scale
     * @param label its name
     */
    public ProficiencyLevel(String code, BilingualText label) {
        this(code, label, Optional.empty());
    }
}
