package dev.mentoring.matching.policy;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** How much a constraint binds. */
public enum Strength implements Labelled {
    /** Must not be broken. */
    HARD,
    /** Holds, but people may decide to relax it; explanations say what that would give. */
    RELAXABLE,
    /** Does not apply. */
    OFF;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
