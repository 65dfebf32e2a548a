package dev.mentoring.architecture.offence.core.shape;

/** Lets callers see what is generated without a word of its own. */
public final class InheritsGeneratedTypes extends ImmutableThing.Builder {}
