package dev.mentoring.architecture.offence.core.shape;

/** Anybody may extend it. */
public class OpenToAll {}
