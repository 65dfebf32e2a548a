/**
 * Questionnaires and what their answers mean: items, scales, subscales, scoring keys, and answers in which rated, not
 * applicable, not observed, skipped and text stay apart.
 *
 * <p>Start with {@link dev.mentoring.feedback.instrument.Instrument}; {@link
 * dev.mentoring.feedback.instrument.Answers} is one completed form, {@link
 * dev.mentoring.feedback.instrument.ScoringKey} turns it into a {@link dev.mentoring.feedback.instrument.ScaleScore}.
 */
@ValueStyle
package dev.mentoring.feedback.instrument;

import dev.mentoring.feedback.internal.ValueStyle;
