/**
 * What an experiment gave: results of trials, tidy tables, summaries with intervals, and comparisons of mechanisms.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.result.TrialResult}, read in the light of a {@link
 * dev.mentoring.matching.experiment.result.ResultLayout}; {@link dev.mentoring.matching.experiment.result.Summariser} makes
 * what a report shows.
 */
package dev.mentoring.matching.experiment.result;
