package dev.mentoring.core.retention;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How things stand with something that is kept. */
public enum RetentionStanding implements Labelled {
    /** Its time has not begun to run. */
    IN_USE,
    /** Its time is running. */
    NOT_YET_DUE,
    /** Its time is over: the action is to be carried out. */
    DUE,
    /** Its time is over, but a hold keeps it. */
    HELD,
    /** The action was carried out. */
    DONE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RetentionTexts.CATALOGUE.label(this);
    }
}
