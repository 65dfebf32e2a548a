package dev.mentoring.core.organisation;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.text.BilingualText;

/**
 * One grade of an organisation.
 *
 * @param code its code, as personnel files write it
 * @param label its name
 */
public record Grade(String code, BilingualText label) {
    /**
     * Checks the form of the code.
     *
     * @param code its code
     * @param label its name
     */
    public Grade {
        Identifiers.check("grade", code);
    }
}
