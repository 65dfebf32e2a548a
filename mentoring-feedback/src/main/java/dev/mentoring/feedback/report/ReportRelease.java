package dev.mentoring.feedback.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.disclosure.CellDecision;
import dev.mentoring.feedback.disclosure.ReleaseLedger;

/**
 * A report, and what has to be kept because of it. Only the report is for the reader.
 *
 * @param report what the reader may see
 * @param ledger the ledger with all that the report shows; store it before anybody reads the report
 * @param decisions the auditor’s account of what was hidden and why
 */
public record ReportRelease(FeedbackReport report, ReleaseLedger ledger, ImmutableList<CellDecision> decisions) {
    /**
     * Refuses null.
     *
     * @param report what the reader may see
     * @param ledger the ledger with all that the report shows
     * @param decisions the auditor’s account
     */
    public ReportRelease {
        requireNonNull(report);
        requireNonNull(ledger);
        requireNonNull(decisions);
    }

    /** {@return about whom and for whom, and nothing for auditors} */
    @Override
    public String toString() {
        return "ReportRelease[" + report.subject() + " for " + report.reader() + "]";
    }
}
