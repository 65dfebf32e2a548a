package dev.mentoring.matching.certificate;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** To whom the places belong that mentees trade. */
public enum TradingRule implements Labelled {
    /** To the mentees with the highest priority. */
    SCHOOL,
    /** To the mentees who own them; nobody else's places are to be had. */
    HOUSING,
    /** To the mentees who own them, and vacant places to whoever is first in an order. */
    TENANTS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
