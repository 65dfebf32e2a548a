package dev.mentoring.feedback.round;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Whether the answers of a group may be shown with the name of their author. */
public enum ConfidentialityRule implements Labelled {
    /** The reader may know who said what. */
    ATTRIBUTED,
    /** The reader may see aggregates of enough raters only. */
    CONFIDENTIAL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }
}
