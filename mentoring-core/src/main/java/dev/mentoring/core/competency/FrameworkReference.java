package dev.mentoring.core.competency;

import dev.mentoring.core.internal.Identifiers;

/**
 * One version of a competency framework, by name. A level means something within its version only.
 *
 * @param id the id of the framework
 * @param version the version of the framework
 */
public record FrameworkReference(String id, String version) {
    /**
     * Checks the form of both.
     *
     * @param id the id of the framework
     * @param version the version of the framework
     */
    public FrameworkReference {
        Identifiers.check("framework id", id);
        Identifiers.check("framework version", version);
    }

    /** {@return the id and the version, as in {@code cap-mentor 1.0}} */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
