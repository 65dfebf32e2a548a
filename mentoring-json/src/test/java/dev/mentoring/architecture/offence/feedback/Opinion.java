package dev.mentoring.architecture.offence.feedback;

/** Innocent in itself. */
public record Opinion(String value) {}
