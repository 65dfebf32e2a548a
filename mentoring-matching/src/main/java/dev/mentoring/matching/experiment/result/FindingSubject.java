package dev.mentoring.matching.experiment.result;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Of what a published finding speaks. */
public enum FindingSubject implements Labelled {
    /** The mean of the metric over the trials of a cell. */
    MEAN,
    /** The mean of its paired difference from the baseline. */
    DIFFERENCE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResultTexts.CATALOGUE.label(this);
    }
}
