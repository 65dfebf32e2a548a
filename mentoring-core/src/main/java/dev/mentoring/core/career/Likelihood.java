package dev.mentoring.core.career;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How sure it is that a turning point comes. */
public enum Likelihood implements Labelled {
    /** It is settled. */
    CERTAIN,
    /** Probably. */
    LIKELY,
    /** Perhaps. */
    POSSIBLE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CareerTexts.CATALOGUE.label(this);
    }
}
