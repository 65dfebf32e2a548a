package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What came of one eligibility rule for one person. */
public enum EligibilityVerdict implements Labelled {
    /** The rule is met. */
    MET,
    /** The rule is not met. */
    UNMET,
    /** What the rule asks is not known, which is not a no. */
    UNKNOWN;

    static EligibilityVerdict of(Optional<Boolean> met) {
        return met.map(yes -> yes ? MET : UNMET).orElse(UNKNOWN);
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
