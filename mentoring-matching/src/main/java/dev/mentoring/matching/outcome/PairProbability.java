package dev.mentoring.matching.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Pair;
import java.util.Comparator;

/**
 * How likely it is that two people are matched. Ordered by the pair.
 *
 * @param pair the two
 * @param probability more than 0 and at most 1
 */
public record PairProbability(Pair pair, Fraction probability) implements Comparable<PairProbability> {
    private static final Comparator<PairProbability> ORDER = Comparator.comparing(PairProbability::pair);

    /**
     * Checks that it is a probability, and that the pair is possible.
     *
     * @param pair the two
     * @param probability more than 0 and at most 1
     */
    public PairProbability {
        checkArgument(
                probability.compareTo(Fraction.ZERO) > 0 && probability.compareTo(Fraction.ONE) <= 0,
                "%s is no probability of a pair",
                probability);
    }

    @Override
    public int compareTo(PairProbability other) {
        return ORDER.compare(this, other);
    }
}
