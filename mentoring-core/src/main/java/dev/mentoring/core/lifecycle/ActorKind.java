package dev.mentoring.core.lifecycle;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** In which capacity somebody acts. */
public enum ActorKind implements Labelled {
    /** A mentor or a mentee, for herself. */
    PARTICIPANT,
    /** Whoever coordinates the programme. */
    PROGRAMME_MANAGER,
    /** The superior of a participant, where a programme asks for her consent. */
    LINE_MANAGER,
    /** The embedding software, when a date is reached or the personnel records change. */
    SYSTEM;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return LifecycleTexts.CATALOGUE.label(this);
    }
}
