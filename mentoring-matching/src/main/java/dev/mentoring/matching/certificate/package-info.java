/**
 * The proofs that come with an outcome, one record for each kind; each says how to check it by hand.
 *
 * <p>Start with {@link dev.mentoring.matching.certificate.Certificate}. {@code dev.mentoring.matching.verify} checks all
 * of them.
 */
package dev.mentoring.matching.certificate;
