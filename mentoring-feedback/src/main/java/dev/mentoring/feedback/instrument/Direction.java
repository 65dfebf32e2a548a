package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Whether more of the item is more of what its subscale measures. */
public enum Direction implements Labelled {
    /** A higher rating is more of it. */
    POSITIVE,
    /** A higher rating is less of it; scoring reflects the rating in the middle of its scale. */
    REVERSED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InstrumentTexts.CATALOGUE.label(this);
    }
}
