/**
 * From a solved run to a plan that explains itself: parts of scores, alternatives and why they lost, causes for those
 * who are left, shortages and what would mend them, the summary for the programme manager.
 *
 * <p>Start with {@link dev.mentoring.matching.explain.PlanWriter}. Applications meet only what it writes, in {@code
 * dev.mentoring.matching.plan}.
 */
package dev.mentoring.matching.explain;
