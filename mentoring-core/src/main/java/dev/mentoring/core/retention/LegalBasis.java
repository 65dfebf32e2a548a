package dev.mentoring.core.retention;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why something may be kept at all: the six grounds of article 6(1) of the General Data Protection Regulation (EU) 2016/679. */
public enum LegalBasis implements Labelled {
    /** The person agreed (a). */
    CONSENT,
    /** A contract with the person needs it (b). */
    CONTRACT,
    /** A law demands it (c). */
    LEGAL_OBLIGATION,
    /** Somebody’s life depends on it (d). */
    VITAL_INTERESTS,
    /** A task in the public interest needs it (e). */
    PUBLIC_TASK,
    /** A legitimate interest outweighs that of the person (f). */
    LEGITIMATE_INTERESTS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RetentionTexts.CATALOGUE.label(this);
    }
}
