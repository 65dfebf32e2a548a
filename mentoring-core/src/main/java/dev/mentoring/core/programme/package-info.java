/**
 * A mentoring programme and its cohorts: terms and policies, formats with their rules, who is eligible, and their lives.
 *
 * <p>Start with {@link dev.mentoring.core.programme.ProgrammeTerms}, then {@link dev.mentoring.core.programme.Programme} and
 * {@link dev.mentoring.core.programme.Cohort}. A new policy is a component of a record here and a check in one place.
 */
@ValueStyle
package dev.mentoring.core.programme;

import dev.mentoring.core.internal.ValueStyle;
