package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a relationship came to its end. */
public enum ClosureReason implements Labelled {
    /** What it was for is done. */
    GOALS_REACHED,
    /** Its time is over. */
    TERM_REACHED,
    /** Everybody wanted to end it. */
    MUTUAL_AGREEMENT,
    /** Something changed in somebody’s life. */
    LIFE_CHANGE,
    /** Somebody has too much to do. */
    WORKLOAD,
    /** People do not suit one another. */
    MISMATCH,
    /** The mentor wanted to leave. */
    MENTOR_WITHDREW,
    /** The mentee wanted to leave. */
    MENTEE_WITHDREW,
    /** Somebody’s interests stand against it. */
    CONFLICT_OF_INTEREST,
    /** One came to report to the other. */
    REPORTING_LINE_CHANGE,
    /** Somebody left the organisation. */
    LEFT_ORGANISATION,
    /** Nothing happened any more. */
    INACTIVITY,
    /** Somebody behaved badly. */
    CONDUCT,
    /** The programme was cancelled. */
    PROGRAMME_CANCELLED,
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
