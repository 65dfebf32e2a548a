package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why an application was declined. */
public enum DeclineReason implements Labelled {
    /** A rule of eligibility is not met. */
    NOT_ELIGIBLE,
    /** The programme is full. */
    NO_PLACE,
    /** The line manager does not agree. */
    LINE_MANAGER_DISAGREES,
    /** What was sent is not enough. */
    INCOMPLETE,
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
