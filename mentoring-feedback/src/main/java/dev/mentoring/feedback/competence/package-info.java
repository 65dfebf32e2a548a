/**
 * From what was seen to what is held to be true of a person’s competence, in four layers that never mix: the skill ({@link
 * dev.mentoring.core.competency.Competency}), the {@linkplain dev.mentoring.feedback.competence.CompetenceEvidence
 * evidence}, the level that the evidence {@linkplain dev.mentoring.feedback.competence.LevelSuggestion suggests}, and the
 * {@linkplain dev.mentoring.feedback.competence.CompetencyAssertion assertion} that a person makes and answers for.
 *
 * <p>Start with {@link dev.mentoring.feedback.competence.AssertionHistory}; {@link
 * dev.mentoring.feedback.competence.ItemCompetencyMap} turns answers into evidence. Nothing here turns a suggestion into
 * an assertion: people do.
 */
@ValueStyle
package dev.mentoring.feedback.competence;

import dev.mentoring.feedback.internal.ValueStyle;
