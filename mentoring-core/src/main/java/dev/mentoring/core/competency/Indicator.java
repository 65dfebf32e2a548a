package dev.mentoring.core.competency;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.text.BilingualText;

/**
 * A behaviour that can be observed, by which a competency is recognised.
 *
 * @param id the id within the framework, such as {@code C3.2}
 * @param competency the competency that it is a sign of
 * @param statement what the person does
 */
public record Indicator(String id, CompetencyId competency, BilingualText statement) {
    /**
     * Checks the form of the id.
     *
     * @param id the id within the framework
     * @param competency the competency that it is a sign of
     * @param statement what the person does
     */
    public Indicator {
        Identifiers.check("indicator id", id);
        requireNonNull(competency);
        requireNonNull(statement);
    }
}
