package dev.mentoring.core.competency;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.OptionalInt;

/** How often a behaviour was seen: five points, and “not observed”, which is no point at all and never a zero. */
public enum ObservedFrequency implements Labelled {
    /** 1 point. */
    NEVER,
    /** 2 points. */
    RARELY,
    /** 3 points. */
    SOMETIMES,
    /** 4 points. */
    OFTEN,
    /** 5 points. */
    ALMOST_ALWAYS,
    /** There was no occasion to see it; does not count. */
    NOT_OBSERVED;

    /** {@return the points, from 1 to 5; empty when it was not observed} */
    public OptionalInt points() {
        return this == NOT_OBSERVED ? OptionalInt.empty() : OptionalInt.of(ordinal() + 1);
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CompetencyTexts.CATALOGUE.label(this);
    }
}
