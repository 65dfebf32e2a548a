package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is known of the quality of an instrument. */
public enum Validation implements Labelled {
    /** Evidence of reliability and validity was published; see the citation. */
    PUBLISHED,
    /** Nothing was published: results invite a conversation and measure nobody. */
    NOT_VALIDATED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InstrumentTexts.CATALOGUE.label(this);
    }
}
