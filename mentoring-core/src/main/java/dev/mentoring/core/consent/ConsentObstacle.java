package dev.mentoring.core.consent;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why something may not be done now. */
public enum ConsentObstacle implements Labelled {
    /** Nobody has agreed to it. */
    NOT_GIVEN,
    /** The consent was withdrawn. */
    WITHDRAWN,
    /** The consent was given for a time that is over. */
    EXPIRED,
    /** The consent was given to another version of the text. */
    TEXT_CHANGED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ConsentTexts.CATALOGUE.label(this);
    }
}
