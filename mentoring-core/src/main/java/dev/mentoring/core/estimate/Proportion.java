package dev.mentoring.core.estimate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of how many.
 *
 * @param part how many, 0 or more
 * @param whole of how many, not fewer
 */
public record Proportion(long part, long whole) {
    /** The 0.975 quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Checks that the part is not more than the whole.
     *
     * @param part how many
     * @param whole of how many
     */
    public Proportion {
        checkArgument(part >= 0 && part <= whole, "%s is not a part of %s", part, whole);
    }

    /** {@return the share, 0 to 1; empty when there is nothing to be a part of} */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /**
     * {@return this and another one, counted together}
     *
     * @param other the other one, of other cases
     */
    public Proportion plus(Proportion other) {
        return new Proportion(part + other.part, whole + other.whole);
    }

    /**
     * {@return the score interval of Wilson (1927) at 95 %, without continuity correction; empty when the whole is 0}
     *
     * <p>Unlike the textbook interval it stays within 0 and 1, and is of use for small numbers and for shares of 0 or 1.
     */
    public Optional<Interval> wilson() {
        if (whole == 0) {
            return Optional.empty();
        }
        double n = whole;
        double share = part / n;
        double centre = share + Z * Z / (2 * n);
        double reach = Z * StrictMath.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        double low = part == 0 ? 0 : (centre - reach) / scale;
        double high = part == whole ? 1 : (centre + reach) / scale;
        return Optional.of(new Interval(low, high));
    }
}
