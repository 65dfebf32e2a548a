package dev.mentoring.matching.preflib;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a PrefLib file came about. */
public enum ModificationType implements Labelled {
    /** As it was collected. */
    ORIGINAL,
    /** Follows from other data, such as the strict part of an order with ties. */
    INDUCED,
    /** Other data with something added, such as unranked alternatives tied in the last place. */
    IMBUED,
    /** Generated. */
    SYNTHETIC;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return PrefLibTexts.CATALOGUE.label(this);
    }
}
