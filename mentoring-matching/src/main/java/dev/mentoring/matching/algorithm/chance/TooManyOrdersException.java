package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;

/** The exact chances of random serial dictatorship are out of reach for a market; a sample of orders estimates them. */
public final class TooManyOrdersException extends MentoringException {
    private static final long serialVersionUID = 1L;

    TooManyOrdersException(int limit) {
        super(Problems.builder()
                .error(MatchingTexts.CATALOGUE, "too-many-orders", Place.field("options", "", "samples"), limit)
                .build());
    }
}
