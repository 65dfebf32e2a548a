package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a relationship came to its end (after Spencer and others 2014, who tell procedural types of closure apart). */
public enum ClosureProcess implements Labelled {
    /** Closing was begun and finished. */
    PLANNED_COMPLETED,
    /** Closing was begun and broken off. */
    PLANNED_NOT_COMPLETED,
    /** There was no closing. */
    UNPLANNED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
