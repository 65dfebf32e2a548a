package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/**
 * Everything that the verifier found out about a matching. Immutable and thread-safe.
 *
 * @param findings one for each claim: feasibility first, the guarantees in their order, the certificate last
 */
public record Verification(ImmutableList<Finding> findings) {
    /** {@return whether nothing was found to be untrue} */
    public boolean nothingRefuted() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.DOES_NOT_HOLD);
    }

    /** {@return whether everything was found to be true} */
    public boolean allHold() {
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.HOLDS);
    }

    /**
     * {@return what was found about a claim, if it was checked}
     *
     * @param claim a {@link BasicClaim} or a {@link dev.mentoring.matching.outcome.Guarantee}
     */
    public Optional<Finding> about(Labelled claim) {
        return findings.stream()
                .filter(finding -> finding.claim().equals(claim))
                .findFirst();
    }
}
