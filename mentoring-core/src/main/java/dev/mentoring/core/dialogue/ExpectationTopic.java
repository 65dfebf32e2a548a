package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Something about which two people may expect different things. Each has two poles, neither of which is better. */
public enum ExpectationTopic implements Labelled {
    /** How often to meet. */
    RHYTHM,
    /** Who takes the initiative. */
    INITIATIVE,
    /** Whether meetings follow an agenda. */
    AGENDA,
    /** Questions or advice. */
    ADVICE,
    /** Support or challenge. */
    CHALLENGE,
    /** Contact between meetings. */
    CONTACT_BETWEEN_MEETINGS,
    /** Whether private life has a place. */
    PERSONAL_TOPICS,
    /** Whether the mentor opens doors. */
    NETWORK,
    /** How direct feedback is. */
    FRANKNESS,
    /** What it is mainly for. */
    RESULT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }

    /** {@return what position 1 stands for} */
    public BilingualText firstPole() {
        return DialogueTexts.CATALOGUE.text("first.ExpectationTopic." + name());
    }

    /** {@return what position 5 stands for} */
    public BilingualText lastPole() {
        return DialogueTexts.CATALOGUE.text("last.ExpectationTopic." + name());
    }
}
