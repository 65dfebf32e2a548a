/**
 * The rules of the house, as tests. Start with {@link dev.mentoring.architecture.HouseRules}, which lists them.
 *
 * <p>They live in the tests of this module because it is the one that sees all four. Every rule is proved by a planted
 * offence: the packages under {@code offence} are laid out like the library, and each breaks a rule on purpose.
 */
package dev.mentoring.architecture;
