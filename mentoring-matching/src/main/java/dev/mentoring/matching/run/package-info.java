/**
 * One run of a policy over a pool: the pairs that people pinned beforehand, and the market of what is left to decide.
 *
 * <p>Start with {@link dev.mentoring.matching.run.Pin} to pin a pair, and with {@link
 * dev.mentoring.matching.run.MatchRun} to see how people become a market.
 */
package dev.mentoring.matching.run;
