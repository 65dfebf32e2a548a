/**
 * Hard rules: pairs that must not come about are absent from the market. Each rule is a class of its own with a reason
 * code; whether it may be relaxed after people looked at it is the policy’s business, and nothing relaxes by itself.
 *
 * <p>Start with {@link dev.mentoring.matching.constraint.Constraint}; {@link
 * dev.mentoring.matching.constraint.SameTeam} is a good example.
 */
package dev.mentoring.matching.constraint;
