package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** By what something is communicated. */
public enum CommunicationChannel implements Labelled {
    /** By words. */
    VERBAL,
    /** By gaze, posture, voice and pace. */
    NON_VERBAL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
