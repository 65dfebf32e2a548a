/**
 * Who agreed to what: consent for each purpose, given to a version of a text, for a time, and withdrawn at any moment.
 *
 * <p>Start with {@link dev.mentoring.core.consent.ConsentRegister}, which also answers whether something may be done now.
 * Sensitive attributes come out in counts of groups only, by {@link dev.mentoring.core.consent.DiversityData}.
 */
package dev.mentoring.core.consent;
