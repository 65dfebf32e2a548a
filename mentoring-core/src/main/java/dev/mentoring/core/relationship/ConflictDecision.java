package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a coordinator decides when a conflict was raised. */
public enum ConflictDecision implements Labelled {
    /** The relationship may go on. */
    CONTINUE,
    /** The relationship ends. */
    END;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
