/**
 * Stable matching of two sides: algorithms of which no pair would rather leave with each other.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.stable.DeferredAcceptance}.
 */
package dev.mentoring.matching.algorithm.stable;
