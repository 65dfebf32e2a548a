package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a relationship rests. */
public enum PauseReason implements Labelled {
    /** Somebody is away, on leave or on a mission. */
    ABSENCE,
    /** Somebody has too much to do for a while. */
    WORKLOAD,
    /** Something happened in somebody’s life. */
    LIFE_EVENT,
    /** The organisation is changing around it. */
    REORGANISATION,
    /** Another reason. */
    OTHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
