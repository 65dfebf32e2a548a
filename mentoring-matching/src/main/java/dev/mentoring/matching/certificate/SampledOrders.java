package dev.mentoring.matching.certificate;

/**
 * The probabilities are frequencies in a sample of orders. <b>To check</b>, draw the sample again: the seed of each order
 * is the next number of the generator that {@code dev.mentoring.matching.algorithm.chance.SeededNumbers} documents, begun
 * with {@link #seed()}; the mentees choose in ascending order of the numbers that {@code
 * dev.mentoring.matching.algorithm.Lottery} draws by that seed. The probability of a pair is the number of orders in which
 * it is chosen, divided by the number of orders.
 *
 * <p>With a chance of at least 95 in 100, the frequency of a given pair is off its probability by at most {@link
 * #halfWidthMillionths()}: {@code sqrt(ln(2 / 0.05) / (2 samples))}, rounded up (Hoeffding, <i>Probability inequalities for
 * sums of bounded random variables</i>, 1963, theorem 2).
 *
 * @param samples the number of orders, at least 1
 * @param seed the seed
 * @param halfWidthMillionths half the width of the interval of confidence of one pair, in millionths
 */
public record SampledOrders(int samples, long seed, int halfWidthMillionths) implements Certificate {}
