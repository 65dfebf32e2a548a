package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** A stage of a conversation, in one of the {@linkplain ConversationModel models}. */
public enum ConversationStage implements Labelled {
    /** What the conversation is for. */
    GOAL,
    /** How things stand. */
    REALITY,
    /** What could be done. */
    OPTIONS,
    /** What will be done. */
    WILL,
    /** What would be different. */
    OUTCOME,
    /** How near one is already. */
    SCALING,
    /** What and who can help. */
    KNOW_HOW,
    /** What deserves credit and what comes next. */
    AFFIRM_AND_ACTION,
    /** What has become better. */
    REVIEW;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }

    /** {@return what the stage is for} */
    public BilingualText purpose() {
        return DialogueTexts.CATALOGUE.text("purpose.ConversationStage." + name());
    }
}
