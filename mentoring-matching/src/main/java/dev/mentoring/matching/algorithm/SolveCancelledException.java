package dev.mentoring.matching.algorithm;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;

/** An algorithm was told to give up before it had an answer; there is no partial one. */
public final class SolveCancelledException extends MentoringException {
    private static final long serialVersionUID = 1L;

    /** Makes the refusal. */
    public SolveCancelledException() {
        super(Problems.builder()
                .error(MatchingTexts.CATALOGUE, "cancelled", Place.field("algorithm", "", ""))
                .build());
    }
}
