package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a programme or a cohort is halted or given up. */
public enum InterruptionReason implements Labelled {
    /** Time, money or people are missing. */
    LACK_OF_MEANS,
    /** The organisation changes. */
    REORGANISATION,
    /** Too few people take part. */
    TOO_FEW_PARTICIPANTS,
    /** Somebody’s safety or rights are at stake. */
    SAFETY,
    /** Something else. */
    OTHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
