package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a figure lies beside the ranges that guides of vendors name; for display, not for judgement. */
public enum DisplayBand implements Labelled {
    /** Below the range. */
    BELOW,
    /** Within the range. */
    WITHIN,
    /** Above the range. */
    ABOVE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
