package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a point of an agenda is about. */
public enum AgendaTheme implements Labelled {
    /** Who one is. */
    GETTING_ACQUAINTED,
    /** What stays between the two. */
    CONFIDENTIALITY,
    /** What each expects. */
    EXPECTATIONS,
    /** When, where and how to meet. */
    WORKING_TOGETHER,
    /** What one hopes for. */
    ASPIRATIONS,
    /** Of what one is not sure. */
    DOUBTS,
    /** What is hard. */
    DIFFICULTIES,
    /** What to reach. */
    GOALS,
    /** What became of the actions. */
    ACTION_REVIEW,
    /** What went well. */
    SUCCESSES,
    /** What the mentee brings. */
    MAIN_TOPIC,
    /** What one sees in the other. */
    FEEDBACK,
    /** What the career has ahead. */
    TURNING_POINTS,
    /** Who and what can help. */
    RESOURCES,
    /** What is done until next time. */
    NEXT_STEPS,
    /** What was learnt. */
    LEARNING,
    /** How to end. */
    FAREWELL,
    /** What comes after. */
    AFTERWARDS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }

    /** {@return whether it opens the dialogue to what is usually kept back: aspirations, doubts, difficulties} */
    public boolean opensDialogue() {
        return this == ASPIRATIONS || this == DOUBTS || this == DIFFICULTIES;
    }

    /** {@return what to do with this point} */
    public BilingualText invitation() {
        return DialogueTexts.CATALOGUE.text("invitation.AgendaTheme." + name());
    }
}
