package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What stands against a relationship that runs. */
public enum ConflictKind implements Labelled {
    /** One reports to the other. */
    REPORTING_LINE,
    /** One evaluates the other. */
    EVALUATION,
    /** Somebody’s interests stand against it. */
    INTERESTS,
    /** They must not be together. */
    EXCLUSION,
    /** Somebody feels uncomfortable or badly treated. */
    CONDUCT,
    /** They cannot agree on how to go on. */
    DISAGREEMENT;

    /** {@return the reason of a closure that comes of it} */
    public ClosureReason closureReason() {
        return switch (this) {
            case REPORTING_LINE -> ClosureReason.REPORTING_LINE_CHANGE;
            case EVALUATION, INTERESTS, EXCLUSION -> ClosureReason.CONFLICT_OF_INTEREST;
            case CONDUCT -> ClosureReason.CONDUCT;
            case DISAGREEMENT -> ClosureReason.MISMATCH;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
