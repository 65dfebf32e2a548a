/**
 * From where a person stands to how they grow: what a role requires, the gap, and a plan with practice between the
 * meetings, signs of progress, questions to think about and a date to look back; for mentors and for mentees.
 *
 * <p>Start with {@link dev.mentoring.feedback.development.DevelopmentPlan}; {@link
 * dev.mentoring.feedback.development.GapAnalysis} ranks what to work on, {@link
 * dev.mentoring.feedback.development.GrowthGuide} holds the advice. Its words stand in this package’s two property files.
 */
@ValueStyle
package dev.mentoring.feedback.development;

import dev.mentoring.feedback.internal.ValueStyle;
