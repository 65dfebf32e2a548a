package dev.mentoring.matching.certificate;

import dev.mentoring.matching.market.Pair;
import java.math.BigInteger;

/**
 * In how many tickets of a draw a pair is matched.
 *
 * @param pair the two
 * @param tickets more than 0
 */
public record PairTickets(Pair pair, BigInteger tickets) {}
