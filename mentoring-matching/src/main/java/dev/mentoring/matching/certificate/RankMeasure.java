package dev.mentoring.matching.certificate;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * What a matched pair costs, counted for the rank that the mentee gives the mentor and once more for the rank that the mentor
 * gives the mentee. Ranks count the acceptable partners from 1.
 */
public enum RankMeasure implements Labelled {
    /** The rank itself. */
    RANK_SUM,
    /** 1 when the rank is a given one. */
    AT_RANK,
    /** 1 when the rank is a given one or a worse one. */
    AT_RANK_OR_WORSE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
