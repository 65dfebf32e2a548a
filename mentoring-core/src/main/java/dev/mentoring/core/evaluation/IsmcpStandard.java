package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** The six standards of the International Standards for Mentoring and Coaching Programmes (EMCC), by what they are about. */
public enum IsmcpStandard implements Labelled {
    /** What the programme is for. */
    PURPOSE,
    /** People are trained and briefed. */
    TRAINING,
    /** People are selected and matched with care. */
    MATCHING,
    /** Progress is measured and reviewed. */
    MEASUREMENT,
    /** Ethics and pastoral care. */
    ETHICS,
    /** Administration and support. */
    ADMINISTRATION;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
