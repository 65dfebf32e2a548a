package dev.mentoring.core.competency;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How one competency relates to another, after the association types of CASE 1.0. */
public enum AssociationType implements Labelled {
    /** The origin is a finer competency under the destination. */
    IS_CHILD_OF,
    /** Both stand side by side. */
    IS_PEER_OF,
    /** The origin is a part of the destination. */
    IS_PART_OF,
    /** Both mean the same. */
    EXACT_MATCH_OF,
    /** The origin is acquired before the destination. */
    PRECEDES,
    /** Both have something to do with each other. */
    IS_RELATED_TO,
    /** The destination stands in the origin's place from now on. */
    REPLACED_BY;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
