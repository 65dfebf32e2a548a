package dev.mentoring.core.meeting;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a meeting stands. */
public enum MeetingState implements Labelled {
    /** Somebody thinks of it. */
    DRAFT,
    /** It waits for the others to confirm. */
    PROPOSED,
    /** It is agreed. */
    CONFIRMED,
    /** It took place. */
    HELD,
    /** It will not take place, or did not, and nobody was left waiting. */
    CANCELLED,
    /** Somebody was left waiting. */
    NO_SHOW,
    /** Another meeting takes its place. */
    RESCHEDULED,
    /** Its time has passed, and nobody has said whether it took place. */
    UNREPORTED;

    /** {@return whether it still lies ahead, as far as anybody has said} */
    public boolean isPlanned() {
        return this == PROPOSED || this == CONFIRMED;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MeetingTexts.CATALOGUE.label(this);
    }
}
