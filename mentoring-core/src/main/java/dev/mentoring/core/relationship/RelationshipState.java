package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * Where a mentoring relationship stands administratively; what it is about at the time is its {@link
 * RelationshipPhase}.
 */
public enum RelationshipState implements Labelled {
    /** It is meant to begin; nobody has seen an agreement yet. */
    PROPOSED,
    /** An agreement is on the table that not everybody has signed. */
    PENDING_AGREEMENT,
    /** Everybody has signed; people meet. */
    ACTIVE,
    /** Nobody is expected to meet. */
    PAUSED,
    /** People look back and say farewell. */
    CLOSING,
    /** It came to its end as planned. */
    COMPLETED,
    /** It ended before its time; nobody is at fault. */
    ENDED_EARLY,
    /** It never began. */
    VOIDED;

    /** {@return whether it takes up a place of everybody who is a party to it} */
    public boolean isLive() {
        return this != COMPLETED && this != ENDED_EARLY && this != VOIDED;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
