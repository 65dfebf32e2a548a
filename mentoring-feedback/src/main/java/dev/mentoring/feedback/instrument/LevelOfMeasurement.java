package dev.mentoring.feedback.instrument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What the numbers of a scale mean (Stevens, 1946). */
public enum LevelOfMeasurement implements Labelled {
    /** Names only: neither order nor distance. */
    NOMINAL,
    /** Order, but no distances. */
    ORDINAL,
    /** Order and distances, but no natural zero. */
    INTERVAL,
    /** Order, distances and a natural zero. */
    RATIO;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InstrumentTexts.CATALOGUE.label(this);
    }
}
