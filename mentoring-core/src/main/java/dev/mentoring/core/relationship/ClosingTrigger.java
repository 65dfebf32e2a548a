package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What closing begins with. */
public enum ClosingTrigger implements Labelled {
    /** The planned end is near. */
    END_IS_NEAR,
    /** The goals are reached. */
    GOALS_REACHED,
    /** A party asks for it. */
    ASKED_FOR;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
