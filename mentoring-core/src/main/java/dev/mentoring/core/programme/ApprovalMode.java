package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Whose agreement makes a proposal a relationship, beside the programme manager who publishes it. */
public enum ApprovalMode implements Labelled {
    /** Nobody is asked. */
    NONE,
    /** One side: the one that did not ask, or the mentor when neither did. */
    ONE_SIDED,
    /** Both sides; whoever asked has agreed by asking. */
    TWO_SIDED,
    /** The programme manager alone. */
    COORDINATOR,
    /** Both sides, after the mentee’s line manager. */
    LINE_MANAGER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
