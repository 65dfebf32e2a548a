/**
 * Whether a difference is large, and whether it is more than error of measurement.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.change.ReliableChange} for one person, with {@link
 * dev.mentoring.feedback.reliability.change.StandardizedDifference} for two groups.
 */
package dev.mentoring.feedback.reliability.change;
