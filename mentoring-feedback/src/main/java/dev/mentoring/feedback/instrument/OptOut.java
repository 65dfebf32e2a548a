package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a scale may offer beside its numbers; none of these is a number, and neither is the other. */
public enum OptOut implements Labelled {
    /** The item does not concern this person or relationship. */
    NOT_APPLICABLE,
    /** The item concerns them, but the rater had no occasion to see it. */
    NOT_OBSERVED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InstrumentTexts.CATALOGUE.label(this);
    }
}
