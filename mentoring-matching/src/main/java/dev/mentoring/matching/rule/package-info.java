/**
 * What criteria and constraints have in common: a name, text in French and English, and parameters that a policy can
 * write down and read back.
 *
 * <p>Rules are found by {@link java.util.ServiceLoader}; an embedder adds one by implementing {@link
 * dev.mentoring.matching.criterion.Criterion} or {@link dev.mentoring.matching.constraint.Constraint} with a public
 * constructor without arguments, and naming the class as a provider.
 */
package dev.mentoring.matching.rule;
