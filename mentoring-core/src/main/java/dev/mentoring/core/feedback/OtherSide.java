package dev.mentoring.core.feedback;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How far the other side of a double-blind pair of requests has come. */
public enum OtherSide implements Labelled {
    /** Nobody else was asked. */
    NOT_ASKED,
    /** Asked, and still able to answer. */
    PENDING,
    /** Handed in. */
    SUBMITTED,
    /** Declined or expired: no answer will come. */
    CLOSED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return FeedbackTexts.CATALOGUE.label(this);
    }
}
