package dev.mentoring.core.competency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;
import java.util.Optional;

/**
 * Something that a person can do to a level; a CASE item.
 *
 * @param id the id within the framework
 * @param label its name
 * @param description what it means, where the framework says so
 */
public record Competency(CompetencyId id, BilingualText label, Optional<BilingualText> description) {
    /**
     * Refuses null.
     *
     * @param id the id within the framework
     * @param label its name
     * @param description what it means
     */
    public Competency {
        requireNonNull(id);
        requireNonNull(label);
        requireNonNull(description);
    }

    /**
     * {@return a competency without a description}
     *
     * @param id the id within the framework
     * @param label its name
     */
    public static Competency of(String id, BilingualText label) {
        return new Competency(CompetencyId.of(id), label, Optional.empty());
    }
}
