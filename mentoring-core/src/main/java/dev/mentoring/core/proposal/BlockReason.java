package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a proposal must not be. */
public enum BlockReason implements Labelled {
    /** A hard rule does not hold any more. */
    HARD_RULE,
    /** A party has left the organisation. */
    PARTY_LEFT,
    /** A party is away for long, has lost the role, or has no place left. */
    PARTY_UNAVAILABLE,
    /** A party reports it as improper. */
    REPORTED,
    /** The programme manager stops it. */
    COORDINATION;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}
