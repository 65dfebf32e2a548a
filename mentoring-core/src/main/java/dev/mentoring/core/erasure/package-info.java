/**
 * How people disappear from what is kept, so that history stays whole: pseudonyms instead of ids, and nothing left of what was
 * said in confidence.
 *
 * <p>Start with {@link dev.mentoring.core.erasure.Erasure}; the secret is a {@link dev.mentoring.core.erasure.Pseudonymiser}.
 * Numbers, dates, states and transitions stay as they were, so that folding an erased log gives the aggregate with other names.
 */
package dev.mentoring.core.erasure;
