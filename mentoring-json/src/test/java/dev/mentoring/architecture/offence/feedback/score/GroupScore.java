package dev.mentoring.architecture.offence.feedback.score;

/** Stands for what few people answered. */
public record GroupScore(double mean) {}
