package dev.mentoring.feedback.reliability.intraclass;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Which raters there are, and whether one of them or the mean of all is meant (Shrout and Fleiss 1979). */
public enum IntraclassForm implements Labelled {
    /** ICC(1,1): each unit has raters of its own; one rating. */
    ONE_WAY_SINGLE,
    /** ICC(2,1): the same raters, drawn from many, rate all units; one rating, absolute agreement. */
    TWO_WAY_RANDOM_SINGLE,
    /** ICC(3,1): the same raters, who are all there are, rate all units; one rating, consistency. */
    TWO_WAY_MIXED_SINGLE,
    /** ICC(1,k): each unit has raters of its own; their mean. */
    ONE_WAY_AVERAGE,
    /** ICC(2,k): the same raters, drawn from many, rate all units; their mean, absolute agreement. */
    TWO_WAY_RANDOM_AVERAGE,
    /** ICC(3,k): the same raters, who are all there are, rate all units; their mean, consistency. Equals alpha. */
    TWO_WAY_MIXED_AVERAGE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return IntraclassTexts.CATALOGUE.label(this);
    }
}
