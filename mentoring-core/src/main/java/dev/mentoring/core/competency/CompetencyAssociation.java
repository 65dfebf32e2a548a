package dev.mentoring.core.competency;

import static java.util.Objects.requireNonNull;

/**
 * A statement about two competencies of a framework, read from left to right: origin, type, destination.
 *
 * @param origin the competency that the statement is about
 * @param type what it says
 * @param destination the other competency
 */
public record CompetencyAssociation(CompetencyId origin, AssociationType type, CompetencyId destination) {
    /**
     * Refuses null.
     *
     * @param origin the competency that the statement is about
     * @param type what it says
     * @param destination the other competency
     */
    public CompetencyAssociation {
        requireNonNull(origin);
        requireNonNull(type);
        requireNonNull(destination);
    }
}
