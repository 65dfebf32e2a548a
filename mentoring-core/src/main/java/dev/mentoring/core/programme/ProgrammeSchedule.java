package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Whether a programme runs in cohorts or all the time. */
public enum ProgrammeSchedule implements Labelled {
    /** In dated runs. */
    COHORT,
    /** All the time, without cohorts. */
    EVERGREEN;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
