package dev.mentoring.core.meeting;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a meeting is for in the course of a relationship. */
public enum MeetingPurpose implements Labelled {
    /** To get to know one another and to agree on how to work. */
    INTRODUCTION,
    /** To work on what the mentee brings. */
    REGULAR,
    /** To look at the relationship itself and at what was expected of it. */
    REVIEW,
    /** To take stock and say farewell. */
    CLOSING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MeetingTexts.CATALOGUE.label(this);
    }
}
