package dev.mentoring.core.participant;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How well a person speaks a language: the levels of the Common European Framework of Reference, and native. */
public enum LanguageLevel implements Labelled {
    /** Breakthrough. */
    A1,
    /** Waystage. */
    A2,
    /** Threshold. */
    B1,
    /** Vantage. */
    B2,
    /** Effective operational proficiency. */
    C1,
    /** Mastery. */
    C2,
    /** Grew up with the language. */
    NATIVE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
