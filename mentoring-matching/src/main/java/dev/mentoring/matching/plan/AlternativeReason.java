package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** Why an alternative was not chosen. */
public enum AlternativeReason implements Labelled {
    /** Making this pair instead would lower the total score of the plan, or leave somebody without a partner. */
    COSTS_OTHERS,
    /** The mentor’s places are held by people who come first for the mentor: by score, or among equals by waiting. */
    MENTOR_PREFERS_OTHERS,
    /** The mentee prefers the mentor of the plan. */
    MENTEE_PREFERS_PLAN,
    /** As far as prices or preferences tell it is as good: a fixed order or the lottery decided. */
    EQUALLY_GOOD,
    /** The pair of the plan is pinned. */
    PINNED,
    /** All places of the other mentor are pinned. */
    PLACES_PINNED;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
