package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/**
 * How a matching was drawn such that each pair had exactly the probability that it should have (Birkhoff 1946; von Neumann
 * 1953; with several places and people who may stay alone, Budish, Che, Kojima and Milgrom 2013).
 *
 * <p><b>To check the matchings</b>: their tickets add up to {@link #tickets()}; each is a matching of the market; and the
 * tickets of the matchings that hold a pair add up to the tickets of the pair in {@link #pairs()}, which divided by {@link
 * #tickets()} are its probability. No matching fills fewer places of a mentor than the expected number rounded down, nor more
 * than it rounded up.
 *
 * <p><b>To draw again</b>: take the numbers of the generator that {@code
 * dev.mentoring.matching.algorithm.chance.SeededNumbers} documents, begun with {@link #seed()}. Let {@code b} be the number
 * of binary digits of {@code tickets - 1}. Write as many numbers of 64 binary digits one after the other as hold {@code b}
 * digits, and keep the first {@code b} of these digits; if they are {@link #tickets()} or more, go on to the next numbers
 * and do the same. What is kept is {@link #drawn()}. Number the tickets from 0, first those of the first matching: the one
 * that holds the ticket drawn is the answer.
 *
 * @param seed the seed of the draw
 * @param tickets how many tickets there are; the denominator of all probabilities
 * @param drawn the ticket drawn, from 0 to before {@code tickets}
 * @param pairs in how many tickets each possible pair is matched, in order
 * @param matchings the matchings that could be drawn, in the order of their tickets
 */
public record DrawnLottery(
        long seed,
        BigInteger tickets,
        BigInteger drawn,
        ImmutableList<PairTickets> pairs,
        ImmutableList<WeightedMatching> matchings)
        implements Certificate {}
