package dev.mentoring.matching.experiment.result;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** At what a trial failed. */
public enum FailureStage implements Labelled {
    /** The instance could not be made; nothing of the trial has a value. */
    GENERATING,
    /** A mechanism refused the instance or broke down; it has no values in this trial. */
    SOLVING,
    /** A metric broke down; it alone has no value. */
    MEASURING;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResultTexts.CATALOGUE.label(this);
    }
}
