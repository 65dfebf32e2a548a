package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What an observer can say about a sign. */
public enum Observation implements Labelled {
    /** It was seen. */
    SEEN,
    /** One looked for it, and it was not there. */
    NOT_SEEN,
    /** One could not have seen it, on the telephone for instance. */
    COULD_NOT_BE_SEEN;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
