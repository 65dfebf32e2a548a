package dev.mentoring.core.enrolment;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why somebody pauses. */
public enum PauseReason implements Labelled {
    /** A leave of some length. */
    LEAVE,
    /** Too much to do. */
    WORKLOAD,
    /** Health or family; no more is asked. */
    HEALTH_OR_FAMILY,
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
