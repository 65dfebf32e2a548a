/**
 * The answer of an algorithm, what it promises, and the proof.
 *
 * <p>Start with {@link dev.mentoring.matching.outcome.Outcome}; a {@link dev.mentoring.matching.certificate.Certificate} says
 * how to check an answer without trusting this library.
 */
package dev.mentoring.matching.outcome;
