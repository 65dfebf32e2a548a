package dev.mentoring.core.organisation;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/**
 * A person reports to another. Neither of them needs to take part in the programme.
 *
 * @param report who reports
 * @param manager to whom
 * @param kind solid or dotted
 * @param validity on which dates
 */
public record ReportingLine(ParticipantId report, ParticipantId manager, ReportingKind kind, Validity validity) {
    /**
     * Refuses null.
     *
     * @param report who reports
     * @param manager to whom
     * @param kind solid or dotted
     * @param validity on which dates
     */
    public ReportingLine {
        requireNonNull(report);
        requireNonNull(manager);
        requireNonNull(kind);
        requireNonNull(validity);
    }
}
