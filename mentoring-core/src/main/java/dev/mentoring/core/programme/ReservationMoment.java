package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** From when on a proposal takes a place on both sides. */
public enum ReservationMoment implements Labelled {
    /** From when it is published: nobody is asked in vain, and one proposal per place is open at a time. */
    PUBLICATION,
    /** From when all have agreed: several may be asked at once, and the first to be agreed wins. */
    ACCEPTANCE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
