/**
 * Why a matching joins two people, why it does not, and why it leaves somebody alone, as values and as sentences.
 *
 * <p>Start with {@link dev.mentoring.matching.why.Reasons}. Everything is read from the market and the matching alone, so
 * that it can be asked of any matching, by whatever mechanism.
 */
package dev.mentoring.matching.why;
