/**
 * Assignment by weight: the matching that is worth most, proved by prices.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.assignment.OptimalAssignment}. Why somebody cannot be placed is
 * said by {@link dev.mentoring.matching.algorithm.assignment.HallViolators}.
 */
package dev.mentoring.matching.algorithm.assignment;
