/**
 * Early warning: 21 signs that a relationship may be in trouble, found in dates and counts alone, with the facts, the day on which
 * each clears or worsens, and what to do about it step by step. What people say to one another is out of reach here.
 *
 * <p>Start with {@link dev.mentoring.core.warning.SignsCollector}, which reads events, and {@link
 * dev.mentoring.core.warning.EarlyWarning}, which says what is open at an instant. {@link
 * dev.mentoring.core.warning.WarningRules} holds what may be set, {@link dev.mentoring.core.warning.EscalationLadder} plans what
 * to do, {@link dev.mentoring.core.warning.Backtest} tells how well the rules would have warned. A course, in the classes
 * that nobody else sees, is a level as a function of time; whatever the future holds without further events is read from it.
 */
@ValueStyle
package dev.mentoring.core.warning;

import dev.mentoring.core.internal.ValueStyle;
