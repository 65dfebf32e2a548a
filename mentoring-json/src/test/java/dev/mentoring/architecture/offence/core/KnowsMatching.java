package dev.mentoring.architecture.offence.core;

import dev.mentoring.architecture.offence.matching.Something;

/** Depends upwards. */
public record KnowsMatching(Something something) {}
