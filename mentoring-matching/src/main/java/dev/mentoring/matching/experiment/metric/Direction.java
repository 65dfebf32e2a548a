package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Which values of a metric are better. */
public enum Direction implements Labelled {
    /** The less the better. */
    LESS_IS_BETTER,
    /** The more the better. */
    MORE_IS_BETTER,
    /** The metric describes and does not judge. */
    NEITHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MetricTexts.CATALOGUE.label(this);
    }
}
