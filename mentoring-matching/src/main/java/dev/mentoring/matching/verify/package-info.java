/**
 * An independent check of any matching, ours or another tool's: is it allowed, and is what it claims true?
 *
 * <p>Start with {@link dev.mentoring.matching.verify.Verifier}. Nothing here uses the algorithms; every claim that does
 * not hold comes with a {@link dev.mentoring.matching.verify.CounterExample}.
 */
package dev.mentoring.matching.verify;
