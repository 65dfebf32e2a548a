package dev.mentoring.matching.market;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** The two sides of a {@link Market}. */
public enum Side implements Labelled {
    /** Those who look for a mentor: the rows. */
    MENTEE,
    /** Those who offer to be a mentor: the columns. */
    MENTOR;

    /** {@return the other side} */
    public Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
