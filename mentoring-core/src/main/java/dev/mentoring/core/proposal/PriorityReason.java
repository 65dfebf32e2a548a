package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why somebody on the waiting list comes before somebody else. */
public enum PriorityReason implements Labelled {
    /** The other has missed more meetings than the programme forgives. */
    MISSED_FEWER_MEETINGS,
    /** Left without a partner in more runs. */
    UNMATCHED_MORE_OFTEN,
    /** On the list for longer. */
    WAITED_LONGER,
    /** Everything else is equal; the seeded lot decided. */
    DRAWN_BY_LOT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}
