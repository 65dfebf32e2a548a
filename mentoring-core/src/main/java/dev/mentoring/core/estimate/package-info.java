/**
 * Counts and durations with their uncertainty: shares with Wilson intervals, quartiles, and bootstrap intervals that a seed
 * fixes. Start with {@link dev.mentoring.core.estimate.Proportion}.
 */
package dev.mentoring.core.estimate;
