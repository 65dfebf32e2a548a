package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Who guides whom in a relationship, by seniority. */
public enum Guidance implements Labelled {
    /** The mentor is at least as senior as the mentee. */
    SENIOR_GUIDES,
    /** The mentor is the junior one: the senior person learns (reverse mentoring). */
    JUNIOR_GUIDES,
    /** Everybody guides everybody. */
    MUTUAL,
    /** Seniority does not matter. */
    EITHER;

    /**
     * {@return whether two people may take these parts}
     *
     * @param mentor the seniority of the mentor, on any scale on which more is more senior
     * @param mentee the seniority of the mentee, on the same scale
     */
    public boolean allows(int mentor, int mentee) {
        return switch (this) {
            case SENIOR_GUIDES -> mentor >= mentee;
            case JUNIOR_GUIDES -> mentor < mentee;
            case MUTUAL, EITHER -> true;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
