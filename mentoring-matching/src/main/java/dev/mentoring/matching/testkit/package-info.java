/**
 * Tests one criterion or one constraint without solving anything, and without a test library: a check that fails throws
 * an {@link AssertionError} that names the rule, the pair, what was expected and what was found.
 *
 * <p>Start with {@link dev.mentoring.matching.testkit.CriterionCheck} or {@link
 * dev.mentoring.matching.testkit.ConstraintCheck}.
 */
package dev.mentoring.matching.testkit;
