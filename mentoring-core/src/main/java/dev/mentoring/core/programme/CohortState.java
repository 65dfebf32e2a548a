package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Where a cohort is in its life. */
public enum CohortState implements Labelled {
    /** Its dates are being settled. */
    DRAFT,
    /** It is announced. */
    PUBLISHED,
    /** People may join. */
    ENROLMENT_OPEN,
    /** Nobody joins any more, unless late enrolment is allowed. */
    ENROLMENT_CLOSED,
    /** Partners are being found. */
    MATCHING,
    /** Relationships are under way. */
    RUNNING,
    /** It is halted for a while. */
    SUSPENDED,
    /** Relationships come to their end. */
    CLOSING,
    /** Every relationship has ended. */
    CLOSED,
    /** Its records follow the retention rule. */
    ARCHIVED,
    /** It was given up. */
    CANCELLED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
