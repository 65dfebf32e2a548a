package dev.mentoring.core.problem;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How much a problem matters. */
public enum Severity implements Labelled {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, but probably says something else than was meant. */
    WARNING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
