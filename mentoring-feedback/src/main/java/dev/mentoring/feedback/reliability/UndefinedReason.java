package dev.mentoring.feedback.reliability;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a statistic has no value for these data. */
public enum UndefinedReason implements Labelled {
    /** Nothing was observed. */
    NO_DATA,
    /** Fewer people, groups or things were rated than the statistic needs. */
    TOO_FEW_UNITS,
    /** Fewer raters, or items, than the statistic needs. */
    TOO_FEW_RATERS,
    /** No unit has two ratings, so that nothing can be compared. */
    NO_PAIRS,
    /** The units do not all have the same number of ratings, which the statistic supposes. */
    UNEQUAL_NUMBERS_OF_RATINGS,
    /** All ratings fall into one category, so that agreement and chance cannot be told apart. */
    ONE_CATEGORY,
    /** All values are equal. */
    NO_VARIANCE,
    /** The units do not differ, so that there is nothing that could be measured reliably. */
    NO_VARIANCE_BETWEEN_UNITS,
    /** There is no error at all, so that the statistic would be infinite. */
    NO_ERROR_VARIANCE,
    /** The approximate degrees of freedom are as good as none, so that any value would be possible. */
    NO_DEGREES_OF_FREEDOM,
    /** There is no disagreement that could be sampled. */
    NO_DISAGREEMENT,
    /** The reliability lies outside the range for which the formula holds. */
    RELIABILITY_OUT_OF_RANGE,
    /** The mean is so near an end of the scale that the statistic cannot reach its full range. */
    MEAN_TOO_NEAR_THE_END,
    /** Ratio comparisons need values from zero up. */
    NEGATIVE_VALUES,
    /** The items depend on each other linearly, so that the matrix has no inverse. */
    SINGULAR_MATRIX,
    /** The iteration did not settle. */
    NOT_CONVERGED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ReliabilityTexts.CATALOGUE.label(this);
    }
}
