/**
 * How far ratings can be trusted: what every statistic of the packages below works on, and how it answers.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.RatingTable}, the ratings, and {@link
 * dev.mentoring.feedback.reliability.Estimate}, an answer that is either a value or the reason why there is none. The
 * statistics stand in sub-packages by family: {@code consistency} (alpha, omega), {@code intraclass}, {@code agreement}
 * (kappa, Krippendorff, Gwet, r<sub>wg</sub>), {@code change} (effect sizes, reliable change) and {@code shrinkage}.
 *
 * <p>All sums run in the order of the table. Whoever reorders its rows or columns changes a result by rounding at most,
 * in the order of 1e-12 of its size.
 */
package dev.mentoring.feedback.reliability;
