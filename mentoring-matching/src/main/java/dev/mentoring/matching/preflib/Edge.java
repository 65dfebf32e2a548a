package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import java.math.BigDecimal;

/**
 * An arrow of a graph, with its weight. Arrows sort by where they begin, and then by where they end.
 *
 * @param from the number of the alternative at which it begins, from 1
 * @param to the number of the alternative at which it ends, from 1
 * @param weight its weight, exact, with at most {@value #MOST_DIGITS} digits on either side of the point; kept without
 *     zeros at its end
 */
public record Edge(int from, int to, BigDecimal weight) implements Comparable<Edge> {
    /** The greatest number of digits before the point of a weight, and after it. */
    public static final int MOST_DIGITS = 15;

    /**
     * Checks the numbers.
     *
     * @param from the number of the alternative at which it begins, from 1
     * @param to the number of the alternative at which it ends, from 1
     * @param weight its weight
     */
    public Edge {
        checkArgument(from >= 1 && to >= 1, "alternatives count from 1, but were %s and %s", from, to);
        checkArgument(isAllowed(weight), "the weight has too many digits: %s", weight);
        weight = weight.stripTrailingZeros();
    }

    /** {@return whether a weight has no more digits than are allowed} */
    static boolean isAllowed(BigDecimal weight) {
        long scale = weight.stripTrailingZeros().scale();
        long whole = (long) weight.precision() - weight.scale();
        return weight.signum() == 0 || (scale <= MOST_DIGITS && whole <= MOST_DIGITS);
    }

    @Override
    public int compareTo(Edge other) {
        return ComparisonChain.start()
                .compare(from, other.from)
                .compare(to, other.to)
                .compare(weight, other.weight)
                .result();
    }
}
