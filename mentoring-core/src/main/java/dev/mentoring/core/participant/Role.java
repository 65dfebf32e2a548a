package dev.mentoring.core.participant;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a person does in a programme; one person may do both. */
public enum Role implements Labelled {
    /** Offers guidance. */
    MENTOR,
    /** Looks for guidance. */
    MENTEE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
