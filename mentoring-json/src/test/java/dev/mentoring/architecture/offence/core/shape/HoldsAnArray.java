package dev.mentoring.architecture.offence.core.shape;

/**
 * Hands out what it holds.
 *
 * @param numbers anybody can change them
 */
public record HoldsAnArray(int[] numbers) {}
