package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a goal stands. */
public enum GoalState implements Labelled {
    /** Being written; not agreed by both. */
    DRAFT,
    /** Agreed by the mentee first, then by the mentor. */
    AGREED,
    /** Being worked on. */
    ACTIVE,
    /** Put aside for a while. */
    ON_HOLD,
    /** Attained as expected, or better. */
    ACHIEVED,
    /** Attained in part. */
    PARTLY_ACHIEVED,
    /** Given up, with a reason. */
    ABANDONED,
    /** Replaced by another goal. */
    SUPERSEDED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
