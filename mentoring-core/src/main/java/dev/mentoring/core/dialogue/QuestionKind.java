package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a question works. */
public enum QuestionKind implements Labelled {
    /** Invites to tell. */
    OPEN,
    /** Goes deeper, or tests what was assumed. */
    PROBING,
    /** Opens another possibility. */
    HYPOTHETICAL,
    /** Asks for a place on a scale, and for what it is made of. */
    SCALING,
    /** Gathers what remains. */
    CLOSING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
