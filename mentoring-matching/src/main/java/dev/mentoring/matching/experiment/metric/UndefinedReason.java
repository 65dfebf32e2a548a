package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a metric has no value. */
public enum UndefinedReason implements Labelled {
    /** The metric says nothing of instances of this shape. */
    OTHER_SHAPE,
    /** The mechanism found that there is no matching. */
    NO_MATCHING,
    /** The mechanism gave chances instead of a matching, and the metric has no expected value. */
    RANDOM_MATCHING,
    /** There is nobody to measure. */
    NOBODY,
    /** The instance lacks what is measured, such as weights or groups. */
    NOT_IN_INSTANCE,
    /** What the metric compares with does not exist. */
    NO_REFERENCE,
    /** It would take too long to compute on an instance of this size. */
    TOO_LARGE,
    /** The instance could not be made, or the mechanism or the metric failed. */
    FAILED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MetricTexts.CATALOGUE.label(this);
    }
}
