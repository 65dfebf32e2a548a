/**
 * How people come into a programme, go through it and leave it: applications, answers, eligibility, readiness, pauses.
 *
 * <p>Start with {@link dev.mentoring.core.enrolment.Enrolment}. The table of its life, the guards and the events stand beside
 * it; {@link dev.mentoring.core.enrolment.Questionnaire} says what people are asked.
 */
@ValueStyle
package dev.mentoring.core.enrolment;

import dev.mentoring.core.internal.ValueStyle;
