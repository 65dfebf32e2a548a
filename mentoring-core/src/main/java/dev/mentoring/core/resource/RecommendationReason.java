package dev.mentoring.core.resource;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a resource is recommended. */
public enum RecommendationReason implements Labelled {
    /** It leads from the present level towards the one aimed at. */
    CLOSES_A_GAP,
    /** It covers a competency whose present level is unknown. */
    MAY_CLOSE_A_GAP,
    /** It covers a competency that a goal names. */
    SERVES_A_GOAL;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResourceTexts.CATALOGUE.label(this);
    }
}
