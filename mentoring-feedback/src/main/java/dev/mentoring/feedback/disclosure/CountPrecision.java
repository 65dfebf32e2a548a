package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How exactly a reader is told from how many people a value comes. */
public enum CountPrecision implements Labelled {
    /** The number of people. */
    EXACT,
    /** Only the threshold that they reach, where taking part is itself confidential. */
    THRESHOLD;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DisclosureTexts.CATALOGUE.label(this);
    }
}
