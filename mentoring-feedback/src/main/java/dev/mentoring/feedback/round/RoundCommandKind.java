package dev.mentoring.feedback.round;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of a round of feedback. */
public enum RoundCommandKind implements Labelled {
    /** Replace the plan. */
    REVISE,
    /** Let people answer. */
    OPEN,
    /** Hand in a completed form. */
    ANSWER,
    /** End the time for answers. */
    CLOSE,
    /** Let the answers that were held back count. */
    ADMIT_LATE,
    /** Let reports be made of the answers. */
    RELEASE,
    /** End the round. */
    LOCK,
    /** Give the round up. */
    CANCEL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }
}
