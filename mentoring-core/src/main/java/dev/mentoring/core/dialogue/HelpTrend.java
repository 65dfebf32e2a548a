package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How the mentor’s advice develops over meetings. */
public enum HelpTrend implements Labelled {
    /** There is less and less of it beside questions. */
    FADING,
    /** No clear direction. */
    STEADY,
    /** There is more and more of it. */
    GROWING,
    /** Too few meetings to say. */
    NOT_ENOUGH_TO_SAY;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
