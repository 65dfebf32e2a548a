package dev.mentoring.architecture.offence.matching;

import dev.mentoring.architecture.offence.feedback.Opinion;

/** Depends sideways. */
public record KnowsFeedback(Opinion opinion) {}
