package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a figure is not shown. */
public enum HidingReason implements Labelled {
    /** Nothing was observed. */
    NOTHING_OBSERVED,
    /** Too few people stand behind it. */
    TOO_FEW_PEOPLE,
    /** Whoever subtracts it from the whole would learn about too few people. */
    WOULD_REVEAL_OTHERS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
