/**
 * The turning points that a career has ahead, so that the two can prepare for them before they are there: what to do by when,
 * by which signs one sees them coming, and what to do instead if things turn out otherwise.
 *
 * <p>Start with {@link dev.mentoring.core.career.CareerHorizon}.
 */
package dev.mentoring.core.career;
