package dev.mentoring.matching.certificate;

/**
 * Everything was looked through, and nothing found. There is no shorter proof to check: search again, with this algorithm
 * or another.
 *
 * @param nodes how many partial answers were looked at
 */
public record ExhaustedSearch(long nodes) implements Certificate {}
