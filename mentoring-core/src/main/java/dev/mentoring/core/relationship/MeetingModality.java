package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How people meet. */
public enum MeetingModality implements Labelled {
    /** In one place. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    TELEPHONE,
    /** By messages. */
    WRITTEN;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
