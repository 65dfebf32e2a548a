package dev.mentoring.architecture.offence.feedback.report;

import dev.mentoring.architecture.offence.feedback.score.GroupScore;

/** A report that holds a score as it is. */
public record ShowsRawScores(GroupScore mentees) {}
