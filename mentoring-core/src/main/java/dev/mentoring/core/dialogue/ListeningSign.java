package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Something that one can see or hear when somebody listens, or does not. It is not a trait of a person, and no two cultures agree on all. */
public enum ListeningSign implements Labelled {
    /** Lets the other finish. */
    LETS_FINISH(CommunicationChannel.VERBAL, true),
    /** Asks questions that cannot be answered by yes or no. */
    ASKS_OPEN_QUESTIONS(CommunicationChannel.VERBAL, true),
    /** Says in own words what was heard. */
    REPHRASES(CommunicationChannel.VERBAL, true),
    /** Has the understanding confirmed. */
    CHECKS_UNDERSTANDING(CommunicationChannel.VERBAL, true),
    /** Names a feeling, as a question. */
    NAMES_FEELINGS(CommunicationChannel.VERBAL, true),
    /** Leaves a silence of some seconds. */
    LEAVES_SILENCE(CommunicationChannel.VERBAL, true),
    /** Uses plain words, and explains terms. */
    USES_PLAIN_WORDS(CommunicationChannel.VERBAL, true),
    /** Sums up before going on. */
    SUMMARISES(CommunicationChannel.VERBAL, true),
    /** Cuts the other short. */
    INTERRUPTS(CommunicationChannel.VERBAL, false),
    /** Gives advice before having asked. */
    ADVISES_BEFORE_ASKING(CommunicationChannel.VERBAL, false),
    /** Turns to a story of her own. */
    TURNS_TO_OWN_STORY(CommunicationChannel.VERBAL, false),
    /** Judges the person rather than the facts. */
    JUDGES_THE_PERSON(CommunicationChannel.VERBAL, false),
    /** Turns towards the other, or the camera. */
    TURNS_TOWARDS(CommunicationChannel.NON_VERBAL, true),
    /** Looks at the other as both find natural; habits differ between cultures. */
    LOOKS_AT_EASE(CommunicationChannel.NON_VERBAL, true),
    /** Sits openly. */
    OPEN_POSTURE(CommunicationChannel.NON_VERBAL, true),
    /** Nods, or encourages by a sound. */
    ENCOURAGES_WITHOUT_WORDS(CommunicationChannel.NON_VERBAL, true),
    /** Speaks and moves calmly. */
    KEEPS_A_CALM_PACE(CommunicationChannel.NON_VERBAL, true),
    /** Face and voice say the same as the words. */
    WORDS_AND_FACE_AGREE(CommunicationChannel.NON_VERBAL, true),
    /** Reads or writes something else. */
    LOOKS_AT_A_SCREEN(CommunicationChannel.NON_VERBAL, false),
    /** Looks at the time again and again. */
    WATCHES_THE_CLOCK(CommunicationChannel.NON_VERBAL, false),
    /** Turns or leans away. */
    TURNS_AWAY(CommunicationChannel.NON_VERBAL, false);

    private final CommunicationChannel channel;
    private final boolean helpful;

    ListeningSign(CommunicationChannel channel, boolean helpful) {
        this.channel = channel;
        this.helpful = helpful;
    }

    /** {@return by what it shows} */
    public CommunicationChannel channel() {
        return channel;
    }

    /** {@return whether it helps the other to speak; the others get in the way} */
    public boolean isHelpful() {
        return helpful;
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
