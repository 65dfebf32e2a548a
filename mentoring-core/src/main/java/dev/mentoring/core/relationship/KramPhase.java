package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The four phases of a mentoring relationship (Kram 1983, Phases of the mentor relationship). */
public enum KramPhase implements Labelled {
    /** People get to know one another. */
    INITIATION,
    /** The relationship gives most of what it can give. */
    CULTIVATION,
    /** People need one another less. */
    SEPARATION,
    /** The relationship ends or becomes another one. */
    REDEFINITION;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
