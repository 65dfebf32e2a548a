package dev.mentoring.core.organisation;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** In what capacity one person judges another. */
public enum EvaluationKind implements Labelled {
    /** Writes or signs the performance review. */
    PERFORMANCE_REVIEW,
    /** Sits on a panel that decides on a promotion. */
    PROMOTION_PANEL,
    /** Handles a personnel case of the person. */
    HR_CASE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CoreTexts.CATALOGUE.label(this);
    }
}
