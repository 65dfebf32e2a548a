/**
 * What two people talk about and how: agendas, models of conversation, questions that make one think, reflections afterwards,
 * expectations compared, and what can be seen of listening and of autonomy.
 *
 * <p>Start with {@link dev.mentoring.core.dialogue.AgendaTemplate} and {@link dev.mentoring.core.dialogue.QuestionSelector}. What
 * is said stays {@link dev.mentoring.core.confidentiality.Confidential}; {@link dev.mentoring.core.dialogue.AutonomyProfile} looks
 * at counts alone.
 */
package dev.mentoring.core.dialogue;
