package dev.mentoring.core.career;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How urgent a step is. */
public enum PreparationTiming implements Labelled {
    /** It should have been done by now. */
    LATE,
    /** Its date is near. */
    NOW,
    /** There is time. */
    LATER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CareerTexts.CATALOGUE.label(this);
    }
}
