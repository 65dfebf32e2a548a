package dev.mentoring.feedback.reliability;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What to mind about a value that is nevertheless given. */
public enum ReliabilityWarning implements Labelled {
    /** Alpha is below zero: some items run against the others; perhaps one was not reversed. */
    NEGATIVE_ALPHA,
    /** An item has the same answer from everybody. */
    ITEM_WITHOUT_VARIANCE,
    /** Units with a missing rating were left out as a whole. */
    INCOMPLETE_UNITS_LEFT_OUT,
    /** The numbers of ratings differ, so that an interval is approximate. */
    UNBALANCED,
    /** An item has no unique variance left in the model of one factor (a Heywood case): too few people, or the wrong model. */
    HEYWOOD_CASE,
    /** The formula gave a value below zero, which was set to zero; the raw value stands beside it. */
    SET_TO_ZERO;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ReliabilityTexts.CATALOGUE.label(this);
    }
}
