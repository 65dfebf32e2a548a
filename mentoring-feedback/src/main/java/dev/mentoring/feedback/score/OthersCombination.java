package dev.mentoring.feedback.score;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How the groups of others become one score. */
public enum OthersCombination implements Labelled {
    /** Every rater counts alike, so that large groups count for more. */
    POOLED,
    /** The mean of the groups’ means, weighted where groups have weights. */
    MEAN_OF_GROUP_MEANS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ScoreTexts.CATALOGUE.label(this);
    }
}
