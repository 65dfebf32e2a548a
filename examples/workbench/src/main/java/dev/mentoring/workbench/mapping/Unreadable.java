package dev.mentoring.workbench.mapping;

/** What becomes of a cell that cannot be read; it is reported in each case. */
public enum Unreadable {
    /** It is an error of its row. */
    REFUSE,
    /** The answer, or the item of a list, counts as unknown. */
    UNKNOWN
}
