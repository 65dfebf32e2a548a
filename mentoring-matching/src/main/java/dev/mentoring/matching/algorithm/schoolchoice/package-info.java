/**
 * One-sided and school-choice mechanisms: mentees choose, and what mentors think of them counts as priority for their
 * places.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.schoolchoice.TopTradingCycles} or, where the mentors’ wishes
 * must not be overruled without consent, with {@link
 * dev.mentoring.matching.algorithm.schoolchoice.EfficiencyAdjustedDeferredAcceptance}.
 */
package dev.mentoring.matching.algorithm.schoolchoice;
