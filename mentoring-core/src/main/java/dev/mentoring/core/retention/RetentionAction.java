package dev.mentoring.core.retention;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is done when the time is over. */
public enum RetentionAction implements Labelled {
    /** What was said in confidence is dropped; that there was something stays. */
    ERASE_CONFIDENCES,
    /** People are replaced by pseudonyms, and what was said in confidence is dropped. */
    PSEUDONYMISE,
    /** All of it is deleted. */
    DELETE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RetentionTexts.CATALOGUE.label(this);
    }
}
