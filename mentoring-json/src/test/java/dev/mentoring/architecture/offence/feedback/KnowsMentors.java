package dev.mentoring.architecture.offence.feedback;

import dev.mentoring.architecture.offence.matching.Something;

/** Depends sideways. */
public record KnowsMentors(Something something) {}
