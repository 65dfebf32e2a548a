package dev.mentoring.core.confidentiality;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How far what was said in confidence goes. */
public enum Visibility implements Labelled {
    /** To nobody but the author. */
    AUTHOR_ONLY,
    /** To those who were parties to the relationship when it was written. */
    RELATIONSHIP,
    /** To persons whom the author named. */
    NAMED_PERSONS,
    /** To those named and to whoever coordinates the programme, because the author wanted it so. */
    SHARED_WITH_COORDINATORS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ConfidentialityTexts.CATALOGUE.label(this);
    }
}
