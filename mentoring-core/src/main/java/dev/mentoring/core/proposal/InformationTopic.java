package dev.mentoring.core.proposal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What somebody wants to know before she answers. */
public enum InformationTopic implements Labelled {
    /** What the other wants to reach. */
    GOALS,
    /** When the other can meet. */
    AVAILABILITY,
    /** What the other has done. */
    EXPERIENCE,
    /** How the relationship is to work. */
    FORM,
    /** Something else. */
    OTHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }
}
