/**
 * How the values of {@code mentoring-feedback} stand in JSON: one class for each of its packages.
 *
 * <p>Start with {@link dev.mentoring.json.internal.feedback.InstrumentCodecs}. A {@code FeedbackReport} is the only value here
 * that is meant for a reader; all others are for those who run a round or audit it.
 */
package dev.mentoring.json.internal.feedback;
