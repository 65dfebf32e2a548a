package dev.mentoring.core.participant;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why two people must not be matched. */
public enum ExclusionReason implements Labelled {
    /** They are related or close. */
    FAMILY_OR_PERSONAL_TIE,
    /** One of them declared a conflict of interest. */
    DECLARED_CONFLICT,
    /** One of them asked not to meet the other; never shown to the other party. */
    REQUESTED_AVOIDANCE,
    /** A disciplinary matter stands between them. */
    DISCIPLINARY,
    /** A legal matter stands between them. */
    LEGAL,
    /** One judges the other’s work. */
    EVALUATOR,
    /** They were a pair before and it should not be repeated. */
    PAST_PAIR;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
