package dev.mentoring.core.feedback;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of a request for feedback. */
public enum FeedbackRequestCommandKind implements Labelled {
    /** Begin to answer. */
    BEGIN,
    /** Hand in the answer. */
    SUBMIT,
    /** Take the answer back to change it. */
    REOPEN,
    /** Show the answer to the person whom it is about. */
    RELEASE,
    /** Say that one has read it. */
    ACKNOWLEDGE,
    /** Close it for good. */
    LOCK,
    /** Say that one would rather not answer. */
    DECLINE,
    /** Note that the deadline went by. */
    EXPIRE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return FeedbackTexts.CATALOGUE.label(this);
    }
}
