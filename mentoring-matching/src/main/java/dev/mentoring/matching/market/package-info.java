/**
 * The compact instance that matching algorithms see.
 *
 * <p>Start with {@link dev.mentoring.matching.market.Market}; build one by {@link
 * dev.mentoring.matching.market.Market#builder()} or {@link dev.mentoring.matching.market.Market#scored}. Nothing here
 * knows people, policies, algorithms or their answers.
 */
package dev.mentoring.matching.market;
