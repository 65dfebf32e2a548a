/**
 * What an experiment gave: results of trials, tidy tables, summaries with intervals, comparisons of mechanisms, and what they
 * say of published findings.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.result.TrialResult}, read in the light of a {@link
 * dev.mentoring.matching.experiment.result.ResultLayout}; {@link dev.mentoring.matching.experiment.result.Summariser} makes
 * what a report shows.
 */
@ValueStyle
package dev.mentoring.matching.experiment.result;

import dev.mentoring.matching.internal.ValueStyle;
