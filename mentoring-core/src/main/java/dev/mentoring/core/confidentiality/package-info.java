/**
 * What was said in confidence: content that only its audience can read, and the rare exceptions.
 *
 * <p>Start with {@link dev.mentoring.core.confidentiality.Confidential}. Events and aggregates pass it on unopened; only the
 * embedding software reads, for a person whom it has authenticated ({@link
 * dev.mentoring.core.confidentiality.Reader}) or to store it ({@link dev.mentoring.core.confidentiality.Vault}). No other
 * package of the library does either, which a test of the house rules proves.
 */
package dev.mentoring.core.confidentiality;
