package dev.mentoring.workbench.responses;

import java.util.Locale;

/** What a column of a file of responses holds. */
public enum ResponseColumn {
    /** Who answers. */
    RATER,
    /** About whom. */
    SUBJECT,
    /** As what: self, mentee, mentor, peer, manager, programme-lead or a group of one’s own. */
    GROUP,
    /** The id of the item. */
    ITEM,
    /** The answer. */
    VALUE;

    /** {@return how the column is called on the command line, and in the header unless it is said otherwise} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
