package dev.mentoring.core.participant;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How an earlier pair ended. */
public enum PairingOutcome implements Labelled {
    /** It has not ended. */
    LIVE,
    /** It ran its course. */
    COMPLETED,
    /** It ended early, for no fault of the pair. */
    ENDED_EARLY,
    /** It did not work. */
    UNSUCCESSFUL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
