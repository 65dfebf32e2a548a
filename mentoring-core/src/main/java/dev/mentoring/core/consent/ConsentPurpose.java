package dev.mentoring.core.consent;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What somebody may agree to, each for itself. */
public enum ConsentPurpose implements Labelled {
    /** To be matched by what the profile says. */
    MATCHING,
    /** To have the profile shown to possible mentors or mentees. */
    PROFILE_SHOWN,
    /** To be asked now and then how the relationship goes. */
    PULSE,
    /** To have feedback passed on to the other party. */
    FEEDBACK_SHARED,
    /** To have pseudonymised events used for research. */
    RESEARCH,
    /** To have sensitive attributes counted, and shown in groups only. */
    DIVERSITY_DATA;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ConsentTexts.CATALOGUE.label(this);
    }
}
