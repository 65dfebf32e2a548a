/**
 * A request for feedback on a relationship, from the asking to the day on which nothing about it changes any more. What was
 * answered is kept by whoever keeps the questionnaire; here is only whether and when.
 *
 * <p>Start with {@link dev.mentoring.core.feedback.FeedbackRequest}. Release is double-blind: nobody reads what the other side
 * said while their own answer can still be changed by it.
 */
@ValueStyle
package dev.mentoring.core.feedback;

import dev.mentoring.core.internal.ValueStyle;
