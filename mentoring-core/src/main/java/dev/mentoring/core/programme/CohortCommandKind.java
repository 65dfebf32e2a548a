package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The commands of a cohort. */
public enum CohortCommandKind implements Labelled {
    /** Settle other dates. */
    RESCHEDULE,
    /** Announce it. */
    PUBLISH,
    /** Let people join. */
    OPEN_ENROLMENT,
    /** Let nobody join any more. */
    CLOSE_ENROLMENT,
    /** Begin to find partners. */
    START_MATCHING,
    /** Let relationships begin. */
    LAUNCH,
    /** Halt it for a while. */
    SUSPEND,
    /** Go on after a halt. */
    RESUME,
    /** Bring relationships to their end. */
    START_CLOSING,
    /** Declare it over. */
    CLOSE,
    /** Hand its records over to the retention rule. */
    ARCHIVE,
    /** Give it up. */
    CANCEL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
