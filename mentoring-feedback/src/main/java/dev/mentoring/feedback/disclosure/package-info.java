/**
 * What may be shown without betraying anybody.
 *
 * <p>Start with {@link dev.mentoring.feedback.disclosure.DisclosureReview}: it takes what a report wishes to show and the {@link
 * dev.mentoring.feedback.disclosure.ReleaseLedger} of all that was shown before, and gives back {@link
 * dev.mentoring.feedback.disclosure.Published} values and the new ledger. {@link
 * dev.mentoring.feedback.disclosure.DisclosureAudit} proves whether releases combine to reveal somebody.
 *
 * <p>Nothing here knows instruments or rounds: raters are ids, answers are whole numbers in a known range. Only {@code
 * Published} values, {@link dev.mentoring.feedback.disclosure.CommentSheet}s and {@link
 * dev.mentoring.feedback.disclosure.ProgrammeCount}s are for readers; ledgers, releases, findings and decisions are for auditors.
 */
package dev.mentoring.feedback.disclosure;
