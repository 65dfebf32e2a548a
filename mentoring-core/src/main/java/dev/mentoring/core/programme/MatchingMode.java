package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Who finds partners for whom. */
public enum MatchingMode implements Labelled {
    /** The programme manager does. */
    COORDINATOR,
    /** Mentees ask mentors. */
    MENTEE_CHOICE,
    /** Mentors ask mentees. */
    MENTOR_CHOICE,
    /** Either side asks the other. */
    MUTUAL_CHOICE,
    /** Each ranks several, who are asked one after the other. */
    RANKED_CHOICE,
    /** An algorithm plans for everybody at once, and the programme manager publishes. */
    ALGORITHMIC,
    /** An algorithm plans, and people may ask as well. */
    HYBRID,
    /** By lot, among those who may meet. */
    ROULETTE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
