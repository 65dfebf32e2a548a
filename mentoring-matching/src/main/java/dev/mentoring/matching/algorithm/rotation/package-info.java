/**
 * All stable matchings of a market with strict preferences, and the fairest of them by several notions.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.rotation.RotationPoset}, which holds them all in little room; the
 * algorithms choose one of them, and {@link dev.mentoring.matching.algorithm.rotation.StableSlider} walks from the one that is
 * best for the mentees to the one that is best for the mentors.
 */
package dev.mentoring.matching.algorithm.rotation;
