package dev.mentoring.core.confidentiality;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why content was not shown. */
public enum WithheldReason implements Labelled {
    /** It was not written for this person. */
    NOT_IN_THE_AUDIENCE,
    /** Nobody reads in this capacity, unless the author shared it so. */
    NOT_IN_THIS_CAPACITY,
    /** It was erased, or was never handed over with the rest. */
    ERASED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ConfidentialityTexts.CATALOGUE.label(this);
    }
}
