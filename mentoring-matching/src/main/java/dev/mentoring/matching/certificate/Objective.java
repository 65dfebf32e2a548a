package dev.mentoring.matching.certificate;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What an optimal assignment makes as great as possible. */
public enum Objective implements Labelled {
    /** The total weight, even if somebody stays alone who could be placed. */
    GREATEST_SCORE,
    /** The number of pairs first; among the matchings with most pairs, the total weight. */
    MOST_PAIRS;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
