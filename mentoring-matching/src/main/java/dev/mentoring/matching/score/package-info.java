/**
 * A policy compiled against the candidates of a run: which pairs its constraints allow, what both sides gain, and how a
 * score splits into parts that add up to it.
 *
 * <p>Start with {@link dev.mentoring.matching.score.Scoring}.
 */
package dev.mentoring.matching.score;
