package dev.mentoring.json.internal.matching;

/**
 * An entry of a market's {@code weights}.
 *
 * @param mentee the id of the mentee; among peers, of the one
 * @param mentor the id of the mentor; among peers, of the other
 * @param value what the pair weighs
 */
record PairWeight(String mentee, String mentor, long value) {}
