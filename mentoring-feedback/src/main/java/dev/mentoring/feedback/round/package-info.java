/**
 * Rounds of feedback: who answers about whom until when, and which answers count.
 *
 * <p>Start with {@link dev.mentoring.feedback.round.FeedbackRound}; once it is released, its answers are a {@link
 * dev.mentoring.feedback.round.MultiRaterMatrix}. All that can happen to a round is the table in {@code RoundLife}.
 */
@ValueStyle
package dev.mentoring.feedback.round;

import dev.mentoring.feedback.internal.ValueStyle;
