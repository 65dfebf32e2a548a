package dev.mentoring.matching.why;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** How a partner whom somebody has compares with one whom it could have instead. */
public enum Standing implements Labelled {
    /** Ranked higher. */
    HIGHER,
    /** Ranked the same, and first by the numbers of the lottery that the matching was made with. */
    FIRST_BY_LOTTERY,
    /** Ranked the same, so that an exchange would be no gain. */
    LEVEL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
