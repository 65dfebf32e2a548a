package dev.mentoring.matching.interchange;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What becomes of what a format does not allow but a reader or writer can deal with. */
public enum Strictness implements Labelled {
    /** It is an error, like everything else that is wrong. */
    STRICT,
    /** It is repaired or left out, and a warning says so. */
    LENIENT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InterchangeTexts.CATALOGUE.label(this);
    }
}
