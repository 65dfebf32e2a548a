package dev.mentoring.matching.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.matching.market.Pair;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * How likely it is that two people are matched, as a fraction in lowest terms. Ordered by the pair.
 *
 * @param pair the two
 * @param numerator more than 0 and at most the denominator
 * @param denominator more than 0
 */
public record PairProbability(Pair pair, BigInteger numerator, BigInteger denominator)
        implements Comparable<PairProbability> {
    private static final Comparator<PairProbability> ORDER = Comparator.comparing(PairProbability::pair);

    /**
     * Reduces the fraction.
     *
     * @param pair the two
     * @param numerator more than 0 and at most the denominator
     * @param denominator more than 0
     */
    public PairProbability {
        checkArgument(
                numerator.signum() > 0 && numerator.compareTo(denominator) <= 0,
                "%s of %s is no probability of a pair",
                numerator,
                denominator);
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    @Override
    public int compareTo(PairProbability other) {
        return ORDER.compare(this, other);
    }
}
