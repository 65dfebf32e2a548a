package dev.mentoring.matching.certificate;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** Why no matching that is sought has more pairs than a bound. */
public enum BoundReason implements Labelled {
    /** Some people between them take part in every acceptable pair, and have only so many places. */
    COVER,
    /** The algorithm is proved to find at least two thirds of the greatest size. */
    THEOREM,
    /** A search ruled out everything larger. */
    SEARCH;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
