/**
 * Whether the items of a scale measure one thing: alpha, omega, and what more or fewer ratings would do.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.consistency.CronbachAlpha}. Rows of a table are people here, and
 * columns items.
 */
@ValueStyle
package dev.mentoring.feedback.reliability.consistency;

import dev.mentoring.feedback.internal.ValueStyle;
