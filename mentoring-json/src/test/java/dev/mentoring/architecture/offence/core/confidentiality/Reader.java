package dev.mentoring.architecture.offence.core.confidentiality;

/** Stands for a reader of what was said in confidence. */
public record Reader(String name) {}
