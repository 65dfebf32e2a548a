package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;

/**
 * Something that shows that a goal has come nearer.
 *
 * @param kind what kind of thing
 * @param description what it is and what it shows
 */
public record Evidence(EvidenceKind kind, Confidential<String> description) {
    /**
     * Refuses null.
     *
     * @param kind what kind of thing
     * @param description what it is and what it shows
     */
    public Evidence {
        requireNonNull(kind);
        requireNonNull(description);
    }
}
