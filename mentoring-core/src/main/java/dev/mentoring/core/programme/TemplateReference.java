package dev.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;

/**
 * Which version of which text, kept by the embedding software.
 *
 * @param code the stable code of the text; 1 to 200 visible characters
 * @param version its version, from 1
 */
public record TemplateReference(String code, int version) {
    /**
     * Checks the code and the version.
     *
     * @param code the stable code of the text
     * @param version its version, from 1
     */
    public TemplateReference {
        requireNonNull(code);
        Identifiers.check("template code", code);
        checkArgument(version >= 1, "versions count from 1, but was %s", version);
    }
}
