package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * What a relationship is about for the time being: the five phases of Clutterbuck (Everyone Needs a Mentor). A
 * reading of its content, apart from its {@link RelationshipState}: phases may be gone back to.
 */
public enum RelationshipPhase implements Labelled {
    /** People find out whether they get on. */
    RAPPORT_BUILDING,
    /** People agree on what it is for. */
    DIRECTION_SETTING,
    /** People work towards it. */
    PROGRESS_MAKING,
    /** People take stock and celebrate. */
    WINDING_UP,
    /** People let go, or meet as something else. */
    MOVING_ON;

    /** {@return the phase of Kram’s in which it falls; the correspondence is this library’s} */
    public KramPhase kram() {
        return switch (this) {
            case RAPPORT_BUILDING, DIRECTION_SETTING -> KramPhase.INITIATION;
            case PROGRESS_MAKING -> KramPhase.CULTIVATION;
            case WINDING_UP -> KramPhase.SEPARATION;
            case MOVING_ON -> KramPhase.REDEFINITION;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
