/**
 * Stable matching where people are indifferent: the largest weakly stable matching, and strong and super stability.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.ties.WeaklyStableMaximum}; {@link
 * dev.mentoring.matching.algorithm.ties.StronglyStable} and {@link dev.mentoring.matching.algorithm.ties.SuperStable} share
 * {@code StrikingOut}, which rules pairs out one by one.
 */
package dev.mentoring.matching.algorithm.ties;
