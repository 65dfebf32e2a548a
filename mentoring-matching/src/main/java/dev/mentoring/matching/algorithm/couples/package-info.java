/**
 * Stable matching with couples: mentees who want to be placed together, beside others who come alone.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.couples.StableCouples}, which says what stable means here.
 */
package dev.mentoring.matching.algorithm.couples;
