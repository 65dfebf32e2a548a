package dev.mentoring.feedback.round;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What the answers of a round will be used for; fixed before anybody answers. */
public enum Purpose implements Labelled {
    /** For learning only; never for decisions about the person. */
    DEVELOPMENTAL,
    /** Also for decisions about the person or the programme. */
    ADMINISTRATIVE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }
}
