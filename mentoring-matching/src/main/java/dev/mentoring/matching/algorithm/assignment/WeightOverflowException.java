package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;

/** The weights of a market are so great that a total, or a price, could exceed 64 bits. */
public final class WeightOverflowException extends MentoringException {
    private static final long serialVersionUID = 1L;

    WeightOverflowException(long least, long greatest) {
        super(Problems.builder()
                .error(
                        MatchingTexts.CATALOGUE,
                        "weight-overflow",
                        Place.field("market", "", "weights"),
                        least,
                        greatest)
                .build());
    }
}
