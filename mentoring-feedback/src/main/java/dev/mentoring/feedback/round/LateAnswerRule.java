package dev.mentoring.feedback.round;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What becomes of answers that come after the close. */
public enum LateAnswerRule implements Labelled {
    /** They are refused, and their author is told so. */
    REFUSE,
    /** They are kept apart from the round’s answers until the embedder decides. */
    HOLD;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }
}
