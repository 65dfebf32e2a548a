package dev.mentoring.matching.certificate;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** How a lottery turns ties into a strict order. */
public enum TieBreaking implements Labelled {
    /** Everybody draws one number, which counts wherever they are tied. */
    SINGLE,
    /** Everybody draws another number for each person who may be indifferent about them. */
    MULTIPLE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
