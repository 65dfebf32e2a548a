package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a programme is in its life. Cohorts have a life of their own; a programme without cohorts runs while it is published. */
public enum ProgrammeState implements Labelled {
    /** Its terms are being settled. */
    DRAFT,
    /** It runs: cohorts are planned, or people join all the time. */
    PUBLISHED,
    /** It is halted for a while; what runs is not ended. */
    SUSPENDED,
    /** Nothing new begins in it. */
    CLOSING,
    /** Everything in it has ended. */
    CLOSED,
    /** Its records are kept or removed by the retention rule. */
    ARCHIVED,
    /** It was given up before its end. */
    CANCELLED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
