/**
 * What is wrong with an input, as values: every problem at once, each with a code, a place, the rule and the mend.
 *
 * <p>Start with {@link dev.mentoring.core.problem.Problem}; collect with {@link
 * dev.mentoring.core.problem.Problems.Builder}. Refusals that cannot be returned are thrown as a {@link
 * dev.mentoring.core.problem.MentoringException}, which carries the problems.
 */
package dev.mentoring.core.problem;
