package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The commands of a programme. */
public enum ProgrammeCommandKind implements Labelled {
    /** Settle the terms anew. */
    REVISE,
    /** Make somebody a coordinator. */
    APPOINT,
    /** Let a coordinator go. */
    RELIEVE,
    /** Make it known and let it run. */
    PUBLISH,
    /** Halt it for a while. */
    SUSPEND,
    /** Go on after a halt. */
    RESUME,
    /** Begin nothing new. */
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
