package dev.mentoring.feedback.reliability.change;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be said of a difference between two measurements. */
public enum ChangeVerdict implements Labelled {
    /** Higher than before, by more than error of measurement. */
    RELIABLE_GAIN,
    /** The difference may be error of measurement. That is not to say that nothing has changed. */
    NO_RELIABLE_CHANGE,
    /** Lower than before, by more than error of measurement. */
    RELIABLE_LOSS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ChangeTexts.CATALOGUE.label(this);
    }
}
