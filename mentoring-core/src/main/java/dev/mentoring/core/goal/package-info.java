/**
 * What a relationship works towards and what comes of it: goals with their milestones and evidence, actions between two
 * meetings, recognised successes, areas of improvement that both see, and how far goals were attained.
 *
 * <p>Start with {@link dev.mentoring.core.goal.Goal} and {@link dev.mentoring.core.goal.ActionItem}, each with its lifecycle.
 * {@link dev.mentoring.core.goal.GoalAttainment} turns outcomes of different goals into one score. What somebody wrote is {@link
 * dev.mentoring.core.confidentiality.Confidential}; everything else may be counted.
 */
@ValueStyle
package dev.mentoring.core.goal;

import dev.mentoring.core.internal.ValueStyle;
