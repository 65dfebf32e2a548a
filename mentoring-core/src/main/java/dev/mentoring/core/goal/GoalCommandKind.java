package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of a goal. */
public enum GoalCommandKind implements Labelled {
    /** Write it better. */
    REFINE,
    /** Agree to it. */
    AGREE,
    /** Begin to work on it. */
    START,
    /** Note how far it has come. */
    RECORD_PROGRESS,
    /** Note that a milestone is reached. */
    REACH_MILESTONE,
    /** Add something that shows progress. */
    ADD_EVIDENCE,
    /** Put it aside for a while. */
    HOLD,
    /** Take it up again. */
    RESUME,
    /** Say how far it was attained in the end. */
    CONCLUDE,
    /** Give it up. */
    ABANDON,
    /** Replace it by another. */
    SUPERSEDE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
