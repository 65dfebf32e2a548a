package dev.mentoring.core.competency;

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

    /** {@return whether it puts its ends in an order, so that nobody may come back to the origin by following it} */
    boolean isOrder() {
        return switch (this) {
            case IS_CHILD_OF, IS_PART_OF, PRECEDES, REPLACED_BY -> true;
            case IS_PEER_OF, EXACT_MATCH_OF, IS_RELATED_TO -> false;
        };
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
