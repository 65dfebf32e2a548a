package dev.mentoring.core.feedback;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** At which moment of a relationship feedback is asked for. */
public enum FeedbackMoment implements Labelled {
    /** After the second meeting, when expectations are compared. */
    SECOND_MEETING,
    /** At a regular checkpoint. */
    CHECKPOINT,
    /** Half-way. */
    MID_TERM,
    /** When the relationship ends as planned. */
    CLOSING,
    /** When it ends before that. */
    EARLY_END;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return FeedbackTexts.CATALOGUE.label(this);
    }
}
