package dev.mentoring.core.organisation;

import static java.util.Objects.requireNonNull;

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
        requireNonNull(label);
    }

    /**
     * {@return whether these characters can be the code of a grade: 1 to 200 visible ones, no blanks around them}
     *
     * @param code the characters
     */
    public static boolean isCode(String code) {
        return Identifiers.isValid(code);
    }
}
