package dev.mentoring.architecture.offence.json;

/** Innocent in itself. */
public record Document(String value) {}
