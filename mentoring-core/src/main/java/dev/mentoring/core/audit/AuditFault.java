package dev.mentoring.core.audit;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is wrong with an entry of a trail, or with a log beside it. */
public enum AuditFault implements Labelled {
    /** The entry has not the number that follows: one was left out, added or moved. */
    NUMBER_OUT_OF_SEQUENCE,
    /** The entry does not hold the hash of the one before: that one was changed or replaced. */
    LINK_BROKEN,
    /** The hash of the entry is not that of its content: the content was changed. */
    CONTENT_CHANGED,
    /** The entry is dated before the one in front of it. */
    TIME_RUNS_BACKWARDS,
    /** The log’s hash or version before the entry is not what an earlier entry left behind. */
    LOG_INTERRUPTED,
    /** The hash of the entry is not the one that was published. */
    ANCHOR_DIFFERS,
    /** An anchor was published for an entry that is no longer there. */
    END_MISSING,
    /** The log does not hold the events of the entry, or holds others. */
    LOG_DIFFERS,
    /** The log holds events of which the trail knows nothing. */
    LOG_GOES_ON;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return AuditTexts.CATALOGUE.label(this);
    }
}
