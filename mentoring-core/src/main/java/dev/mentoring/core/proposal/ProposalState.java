package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a proposal is between a plan and a relationship. */
public enum ProposalState implements Labelled {
    /** Nobody has been asked yet. */
    DRAFT,
    /** Those concerned have been asked. */
    PUBLISHED,
    /** The mentee has agreed, the mentor not yet. */
    MENTEE_ACCEPTED,
    /** The mentor has agreed, the mentee not yet. */
    MENTOR_ACCEPTED,
    /** All have agreed; the relationship can begin. */
    ACCEPTED,
    /** The relationship has begun. */
    CONVERTED,
    /** Somebody said no. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** It was taken back. */
    WITHDRAWN,
    /** Another proposal took the place. */
    SUPERSEDED,
    /** It must not be. */
    BLOCKED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}
