package dev.mentoring.feedback.competence;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Whether a competency with parts is reached. */
public enum Attainment implements Labelled {
    /** It is reached, whatever the unknown parts turn out to be. */
    REACHED,
    /** It is not reached, whatever the unknown parts turn out to be. */
    NOT_YET,
    /** It depends on parts of which no level is known. */
    UNKNOWN;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CompetenceTexts.CATALOGUE.label(this);
    }
}
