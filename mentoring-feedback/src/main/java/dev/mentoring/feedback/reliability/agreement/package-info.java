/**
 * Whether raters say the same: kappas, Krippendorff’s alpha and Gwet’s coefficients for many units, the r<sub>wg</sub> family
 * for one.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.agreement.KrippendorffAlpha}, which takes missing ratings and any
 * level of measurement, or with {@link dev.mentoring.feedback.reliability.agreement.WithinGroupAgreement} for the raters of
 * one person.
 */
package dev.mentoring.feedback.reliability.agreement;
