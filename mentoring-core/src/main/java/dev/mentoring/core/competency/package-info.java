/**
 * Competency frameworks and proficiency scales as values, in the terms of CASE (1EdTech Competencies and Academic
 * Standards Exchange): framework, competency, association, level.
 *
 * <p>Start with {@link dev.mentoring.core.competency.CompetencyFramework}; {@link
 * dev.mentoring.core.competency.CapMentor} (mentors) and {@link dev.mentoring.core.competency.MenteeAutonomy} (mentees)
 * are the ones that the library brings along; their words stand in this package’s two property files.
 */
@ValueStyle
package dev.mentoring.core.competency;

import dev.mentoring.core.internal.ValueStyle;
