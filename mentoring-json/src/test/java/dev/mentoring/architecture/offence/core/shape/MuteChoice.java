package dev.mentoring.architecture.offence.core.shape;

/** A choice that nobody can read. */
public enum MuteChoice {
    /** Said in no language. */
    ONLY
}
