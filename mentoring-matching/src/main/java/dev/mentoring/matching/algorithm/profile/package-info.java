/**
 * Matchings judged by what mentees get of their lists, whatever mentors prefer: by the numbers of first, second and
 * further choices, or by a vote between matchings.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.profile.RankMaximal}, which says what a profile is, or with {@link
 * dev.mentoring.matching.algorithm.profile.Popular}.
 */
package dev.mentoring.matching.algorithm.profile;
