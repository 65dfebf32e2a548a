package dev.mentoring.matching.run;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What was decided of a pair. */
public enum PinKind implements Labelled {
    /** They must be matched. */
    MUST_MATCH,
    /** They must not be matched. */
    MUST_NOT_MATCH;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
