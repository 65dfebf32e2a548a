/**
 * What completed forms say about a person, group by group: scores, self against others, profiles, trends, agreement, and what
 * stands out.
 *
 * <p>Start with {@link dev.mentoring.feedback.score.SubjectScores}. <strong>Everything here is raw, and not for
 * readers:</strong> means and spreads of few raters give single answers away. Only the disclosure layer may turn these values
 * into published ones; what it holds back is computed again from the matrix without those forms. No {@code toString} tells a
 * score.
 */
package dev.mentoring.feedback.score;
