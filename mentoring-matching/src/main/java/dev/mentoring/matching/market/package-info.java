/**
 * The compact instance that matching algorithms see, and the matching that they answer with.
 *
 * <p>Start with {@link dev.mentoring.matching.market.Market}; build one by {@link
 * dev.mentoring.matching.market.Market#builder()} or {@link dev.mentoring.matching.market.Market#scored}. The answer is
 * a {@link dev.mentoring.matching.market.Matching} with a {@link dev.mentoring.matching.market.Certificate}. Nothing
 * here knows people, policies or algorithms.
 */
package dev.mentoring.matching.market;
