package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where an action stands. */
public enum ActionState implements Labelled {
    /** Somebody has taken it on. */
    ASSIGNED,
    /** Its date went by. */
    OVERDUE,
    /** Done. */
    DONE,
    /** Given up, with a reason. */
    DROPPED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
