package dev.mentoring.core.feedback;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a request for feedback stands. */
public enum FeedbackRequestState implements Labelled {
    /** Asked, and not begun. */
    REQUESTED,
    /** Begun, and not handed in. */
    IN_PROGRESS,
    /** Handed in, and shown to nobody yet. */
    SUBMITTED,
    /** Shown to the person whom it is about. */
    RELEASED,
    /** Closed for good. */
    LOCKED,
    /** The person asked would rather not answer, and owes no reason. */
    DECLINED,
    /** The deadline went by without an answer. */
    EXPIRED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return FeedbackTexts.CATALOGUE.label(this);
    }
}
