package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Optional;

/**
 * What was decided about a cell, and why, with the numbers. For auditors only.
 *
 * @param cell the label of the cell
 * @param n how many raters stand behind it, without those held back
 * @param heldBack whose late answers wait for more, in the order of ids
 * @param reason why it is hidden; empty when it is shown
 * @param finding what showing it would tell, where that is the reason
 */
public record CellDecision(
        String cell,
        int n,
        ImmutableSortedSet<ParticipantId> heldBack,
        Optional<SuppressionReason> reason,
        Optional<AuditFinding> finding) {
    /**
     * Checks the parts.
     *
     * @param cell the label of the cell
     * @param n how many raters stand behind it
     * @param heldBack whose late answers wait
     * @param reason why it is hidden
     * @param finding what showing it would tell
     */
    public CellDecision {
        requireNonNull(cell);
        checkArgument(n >= 0, "the number of raters is 0 or more, but was %s", n);
        requireNonNull(heldBack);
        checkArgument(reason.isPresent() || finding.isEmpty(), "%s is shown, and so nothing speaks against it", cell);
    }
}
