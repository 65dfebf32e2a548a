package dev.mentoring.architecture.offence.core.internal;

/** What nobody else may see. */
public record Secret(String value) {}
