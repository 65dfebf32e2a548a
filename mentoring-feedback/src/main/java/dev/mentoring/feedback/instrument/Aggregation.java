package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How the ratings of a subscale become one number. */
public enum Aggregation implements Labelled {
    /** The weighted mean of the rated items. */
    MEAN,
    /** The weighted sum of all items; items without rating are prorated. */
    SUM;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InstrumentTexts.CATALOGUE.label(this);
    }
}
