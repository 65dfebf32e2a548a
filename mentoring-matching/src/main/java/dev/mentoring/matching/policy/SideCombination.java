package dev.mentoring.matching.policy;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** How what the mentee gains and what the mentor gains become one score. */
public enum SideCombination implements Labelled {
    /** The mean of both, weighted by the policy’s shares. */
    WEIGHTED_MEAN,
    /** The harmonic mean: a pair is good only when it is good for both. */
    HARMONIC_MEAN,
    /** The smaller of both. */
    MINIMUM;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
