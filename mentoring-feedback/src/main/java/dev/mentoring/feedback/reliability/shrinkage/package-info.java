/**
 * Uncertain values drawn towards what all have in common, each by as much as it is uncertain (empirical Bayes). Every answer
 * holds the raw value, the shrunken one and the weight of the raw one, so that nothing is shrunk in silence.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.shrinkage.NormalShrinkage} for means, with {@link
 * dev.mentoring.feedback.reliability.shrinkage.BetaBinomialShrinkage} for shares.
 */
package dev.mentoring.feedback.reliability.shrinkage;
