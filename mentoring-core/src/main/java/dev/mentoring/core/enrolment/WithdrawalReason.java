package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why somebody leaves the programme. */
public enum WithdrawalReason implements Labelled {
    /** Life has changed. */
    LIFE_CHANGE,
    /** Too much to do. */
    WORKLOAD,
    /** It is not what was expected. */
    EXPECTATIONS,
    /** The person has left the organisation. */
    LEFT_ORGANISATION,
    /** It was ended for conduct. */
    CONDUCT,
    /** Something else. */
    OTHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EnrolmentTexts.CATALOGUE.label(this);
    }
}
