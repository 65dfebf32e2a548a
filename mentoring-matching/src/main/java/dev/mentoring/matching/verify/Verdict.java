package dev.mentoring.matching.verify;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What a check came to. */
public enum Verdict implements Labelled {
    /** It is so. */
    HOLDS,
    /** It is not so; a counter-example shows it. */
    DOES_NOT_HOLD,
    /** The verifier cannot tell, or not within its bounds. */
    NOT_DECIDED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
