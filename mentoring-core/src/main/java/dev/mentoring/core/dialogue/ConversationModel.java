package dev.mentoring.core.dialogue;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** A model of conversation: a frame to lean on, never a form to fill in. */
public enum ConversationModel implements Labelled {
    /** Goal, reality, options, will (Whitmore, Coaching for Performance, 1992). */
    GROW(ConversationStage.GOAL, ConversationStage.REALITY, ConversationStage.OPTIONS, ConversationStage.WILL),
    /** Outcome, scaling, know-how, affirm and action, review (Jackson and McKergow, The Solutions Focus, 2002). */
    OSKAR(
            ConversationStage.OUTCOME,
            ConversationStage.SCALING,
            ConversationStage.KNOW_HOW,
            ConversationStage.AFFIRM_AND_ACTION,
            ConversationStage.REVIEW);

    private final ImmutableList<ConversationStage> stages;

    ConversationModel(ConversationStage... stages) {
        this.stages = ImmutableList.copyOf(stages);
    }

    /** {@return its stages, in order; a conversation may go back} */
    public ImmutableList<ConversationStage> stages() {
        return stages;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
