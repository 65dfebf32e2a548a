package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why somebody said no. Never shown to the other side. */
public enum ProposalDeclineReason implements Labelled {
    /** There is no time at present. */
    NO_TIME,
    /** The goals do not fit. */
    GOALS_DO_NOT_FIT,
    /** The two work too closely, or know each other too well. */
    TOO_CLOSE,
    /** Somebody else would be better. */
    OTHER_CHOICE,
    /** It is not wanted; no more is asked. */
    NOT_WANTED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}
