package dev.mentoring.feedback.score;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a person and others see together, and what only one of them sees (after the window of Luft and Ingham 1955). */
public enum JohariCell implements Labelled {
    /** Both see a strength. */
    AGREED_STRENGTH,
    /** Others see a strength that the person does not see. */
    HIDDEN_STRENGTH,
    /** Both see room to grow. */
    AGREED_NEED,
    /** The person sees a strength that others do not see. */
    BLIND_SPOT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ScoreTexts.CATALOGUE.label(this);
    }
}
