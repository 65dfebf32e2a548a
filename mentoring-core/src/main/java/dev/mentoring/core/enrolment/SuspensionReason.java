package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why the programme manager halts an enrolment. */
public enum SuspensionReason implements Labelled {
    /** A report is looked into. */
    CONDUCT_UNDER_REVIEW,
    /** There may be a conflict of interest. */
    CONFLICT_OF_INTEREST,
    /** A consent was withdrawn or has run out. */
    CONSENT_MISSING,
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
