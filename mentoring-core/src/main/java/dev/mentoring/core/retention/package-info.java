/**
 * How long what is kept. A policy has a rule for every category; a dry run says what falls due, what would be done and what a
 * hold keeps; what is carried out is recorded, and what is not stays due, with the days that it is late.
 *
 * <p>Start with {@link dev.mentoring.core.retention.RetentionPolicy}. The library deletes nothing itself: the embedding software
 * carries out what a {@link dev.mentoring.core.retention.RetentionReport} asks for, with {@code core.erasure} where people are to
 * be replaced by pseudonyms, and confirms it.
 */
package dev.mentoring.core.retention;
