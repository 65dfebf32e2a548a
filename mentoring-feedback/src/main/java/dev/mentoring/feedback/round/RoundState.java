package dev.mentoring.feedback.round;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a round of feedback stands. */
public enum RoundState implements Labelled {
    /** It is being prepared; nobody is asked yet. */
    DRAFT,
    /** People answer, and may replace their answers until the deadline. */
    OPEN,
    /** Nobody answers in time any more, and nothing is shown yet. */
    CLOSED,
    /** What may be shown of the answers is shown. */
    RELEASED,
    /** It is over; nothing changes any more. */
    LOCKED,
    /** It was given up; its answers never count. */
    CANCELLED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }
}
