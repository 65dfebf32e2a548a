/**
 * The one door through which feedback reaches a reader: self and others apart, strengths first, and every number of others
 * either shown or hidden with a reason.
 *
 * <p>Start with {@link dev.mentoring.feedback.report.ReportRequest}: it takes a released round and gives a {@link
 * dev.mentoring.feedback.report.FeedbackReport} with the ledger to keep. Only {@code ReportCells} sees what people answered;
 * whatever the report says beside {@link dev.mentoring.feedback.disclosure.Published} values is worked out from these.
 */
@ValueStyle
package dev.mentoring.feedback.report;

import dev.mentoring.feedback.internal.ValueStyle;
