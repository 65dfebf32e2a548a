package dev.mentoring.feedback.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.round.RoundId;

/**
 * What has changed since an earlier report on the same person to the same reader.
 *
 * @param since the earlier round
 * @param findings subscales, then items, of which the others’ score is shown both times; there may be none
 */
public record ReportTrend(RoundId since, ImmutableList<TrendFinding> findings) {
    /**
     * Refuses null.
     *
     * @param since the earlier round
     * @param findings subscales, then items, of which the others’ score is shown both times
     */
    public ReportTrend {
        requireNonNull(since);
        requireNonNull(findings);
    }
}
