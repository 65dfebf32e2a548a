package dev.mentoring.matching.algorithm.peers;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What becomes of the last person when peers meet two by two and their number is odd. */
public enum OddNumber implements Labelled {
    /** Somebody pauses, in turn. */
    PAUSE,
    /** Three people meet together. */
    TRIO;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
