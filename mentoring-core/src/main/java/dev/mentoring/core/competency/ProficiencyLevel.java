package dev.mentoring.core.competency;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.text.BilingualText;

/**
 * One step of a proficiency scale.
 *
 * @param code the code within the scale, such as {@code L2}
 * @param label its name
 */
public record ProficiencyLevel(String code, BilingualText label) {
    /**
     * Checks the form of the code.
     *
     * @param code the code within the scale
     * @param label its name
     */
    public ProficiencyLevel {
        Identifiers.check("level code", code);
    }
}
