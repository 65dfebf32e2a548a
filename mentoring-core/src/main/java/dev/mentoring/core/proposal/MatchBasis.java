package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import java.util.Optional;

/**
 * On what a planned match rests. Scores compare only within one plan.
 *
 * @param policyHash the hash of the policy that the plan was made by
 * @param scoreBasisPoints how well the two fit, 0 to 10 000; empty when the plan has no scores
 * @param explanation where the embedding software keeps the explanation
 */
public record MatchBasis(String policyHash, Optional<Integer> scoreBasisPoints, String explanation) {
    /**
     * Checks the ranges.
     *
     * @param policyHash the hash of the policy that the plan was made by
     * @param scoreBasisPoints how well the two fit, 0 to 10 000
     * @param explanation where the embedding software keeps the explanation
     */
    public MatchBasis {
        requireNonNull(policyHash);
        requireNonNull(scoreBasisPoints);
        requireNonNull(explanation);
        Identifiers.check("policy hash", policyHash);
        checkArgument(
                scoreBasisPoints.map(score -> score >= 0 && score <= 10_000).orElse(true),
                "a score is 0 to 10 000 basis points, but was %s",
                scoreBasisPoints);
        Identifiers.check("explanation reference", explanation);
    }
}
