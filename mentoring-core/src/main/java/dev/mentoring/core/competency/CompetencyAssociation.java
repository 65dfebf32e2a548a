package dev.mentoring.core.competency;

/**
 * A statement about two competencies of a framework, read from left to right: origin, type, destination.
 *
 * @param origin the competency that the statement is about
 * @param type what it says
 * @param destination the other competency
 */
public record CompetencyAssociation(CompetencyId origin, AssociationType type, CompetencyId destination) {}
