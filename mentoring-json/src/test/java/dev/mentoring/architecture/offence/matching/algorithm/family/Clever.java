package dev.mentoring.architecture.offence.matching.algorithm.family;

/** Innocent in itself. */
public record Clever(int value) {}
