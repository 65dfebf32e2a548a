package dev.mentoring.architecture.offence.feedback.disclosure;

/** Stands for the way from answers to what is shown. */
public record Cell(String label) {}
