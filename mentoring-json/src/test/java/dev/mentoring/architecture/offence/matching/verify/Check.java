package dev.mentoring.architecture.offence.matching.verify;

/** Innocent in itself. */
public record Check(int value) {}
