package dev.mentoring.core.competency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.text.BilingualText;

/**
 * A category of a published framework, by name.
 *
 * @param framework the published framework
 * @param code our code for the category, distinct within the framework
 * @param label its name; the French one is ours where the publisher has none
 */
public record ExternalCategory(ExternalFramework framework, String code, BilingualText label) {
    /**
     * Checks the form of the code.
     *
     * @param framework the published framework
     * @param code our code for the category
     * @param label its name
     */
    public ExternalCategory {
        requireNonNull(framework);
        Identifiers.check("category code", code);
        requireNonNull(label);
    }
}
