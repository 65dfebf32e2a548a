package dev.mentoring.matching.policy;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** How a criterion counts for a pair when the answers it needs are missing. Unknown is never the same as zero. */
public enum UnknownHandling implements Labelled {
    /** The criterion is left out, and the weights of the others make up the whole. */
    RENORMALISE,
    /** The criterion counts as half. */
    NEUTRAL,
    /** The criterion counts as nothing: whoever does not answer is not rewarded. */
    PESSIMISTIC;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
