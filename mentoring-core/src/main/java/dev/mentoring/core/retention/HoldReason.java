package dev.mentoring.core.retention;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why something is kept beyond its time. */
public enum HoldReason implements Labelled {
    /** A claim is made or defended. */
    LEGAL_CLAIM,
    /** Conduct is being looked into. */
    INVESTIGATION,
    /** An authority has asked for it. */
    AUTHORITY_REQUEST,
    /** The person asked for it to be kept. */
    PERSONS_REQUEST;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RetentionTexts.CATALOGUE.label(this);
    }
}
