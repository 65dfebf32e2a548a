package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of an action. */
public enum ActionCommandKind implements Labelled {
    /** Say that it is done. */
    COMPLETE,
    /** Give it up. */
    DROP,
    /** Set another date. */
    RESCHEDULE,
    /** Note that its date went by. */
    MARK_OVERDUE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
