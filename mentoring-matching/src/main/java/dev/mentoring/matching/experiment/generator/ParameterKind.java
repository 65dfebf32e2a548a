package dev.mentoring.matching.experiment.generator;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What kind of value a parameter takes. */
public enum ParameterKind implements Labelled {
    /** A whole number within a range. */
    WHOLE_NUMBER,
    /** A decimal number within a range. */
    DECIMAL,
    /** One of some words. */
    CHOICE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GeneratorTexts.CATALOGUE.label(this);
    }
}
