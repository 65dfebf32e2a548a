/**
 * How far ratings are a matter of who is rated, and not of who rates: intraclass correlations.
 *
 * <p>Start with {@link dev.mentoring.feedback.reliability.intraclass.IntraclassCorrelations}; for groups whose members all
 * differ, {@link dev.mentoring.feedback.reliability.intraclass.GroupReliability}.
 */
package dev.mentoring.feedback.reliability.intraclass;
