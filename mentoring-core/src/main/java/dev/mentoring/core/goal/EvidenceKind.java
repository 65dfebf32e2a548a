package dev.mentoring.core.goal;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What shows that a goal has come nearer. */
public enum EvidenceKind implements Labelled {
    /** Something made. */
    WORK_PRODUCT,
    /** Something counted or measured. */
    MEASURE,
    /** What others said. */
    FEEDBACK_FROM_OTHERS,
    /** What the mentor saw. */
    OBSERVATION,
    /** A certificate or a diploma. */
    CERTIFICATE,
    /** What the mentee tells. */
    OWN_ACCOUNT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
