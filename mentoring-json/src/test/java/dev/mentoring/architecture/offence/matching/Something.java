package dev.mentoring.architecture.offence.matching;

/** Innocent in itself. */
public record Something(String value) {}
