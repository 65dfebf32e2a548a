package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a goal is given up. None of them is a failing. */
public enum AbandonReason implements Labelled {
    /** It matters no longer. */
    NO_LONGER_RELEVANT,
    /** Something else matters more now. */
    PRIORITIES_CHANGED,
    /** The means are missing. */
    OUT_OF_REACH,
    /** It was pursued to the end and hardly moved. */
    NOT_REACHED,
    /** The relationship ended first. */
    RELATIONSHIP_ENDED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
