package dev.mentoring.feedback.development;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a level stands to what is required. */
public enum GapState implements Labelled {
    /** No level is known; that is neither a low level nor a gap. */
    UNKNOWN,
    /** The level is below what is required. */
    TO_GROW,
    /** The level is what is required. */
    MET,
    /** The level is above what is required. */
    EXCEEDED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DevelopmentTexts.CATALOGUE.label(this);
    }
}
