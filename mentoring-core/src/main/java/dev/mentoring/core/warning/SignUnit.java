package dev.mentoring.core.warning;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** In what a limit is given. */
public enum SignUnit implements Labelled {
    /** Whole days. */
    DAYS,
    /** How often at the least. */
    TIMES,
    /** Tenths of a point on a scale of five, at the most. */
    TENTHS_AT_MOST,
    /** Tenths of a point on a scale of five, at the least. */
    TENTHS_AT_LEAST,
    /** Per cent, at the least. */
    PERCENT_AT_LEAST,
    /** Less than so many per cent. */
    PERCENT_BELOW,
    /** Per cent of the agreed period between meetings; it goes before days where a rhythm was agreed. */
    PERCENT_OF_CADENCE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return WarningTexts.CATALOGUE.label(this);
    }
}
