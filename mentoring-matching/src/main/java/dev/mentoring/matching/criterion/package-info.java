/**
 * Soft reasons why two people fit. Each is a class of its own that scores a pair for both sides, in basis points, or
 * says that it cannot know.
 *
 * <p>Start with {@link dev.mentoring.matching.criterion.Criterion}; {@link dev.mentoring.matching.criterion.NeedsCoverage}
 * is a good example. What each weighs is the policy’s business.
 */
package dev.mentoring.matching.criterion;
