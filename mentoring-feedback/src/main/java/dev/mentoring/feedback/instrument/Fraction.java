package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;

/**
 * An exact rational number in lowest terms, so that equal scores are equal on every machine.
 *
 * @param numerator the numerator
 * @param denominator the denominator, above 0
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    /**
     * Reduces to lowest terms.
     *
     * @param numerator the numerator; not the smallest long
     * @param denominator the denominator, above 0
     */
    public Fraction {
        checkArgument(denominator > 0, "the denominator is above 0, but was %s", denominator);
        long divisor = LongMath.gcd(Math.absExact(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * {@return a whole number}
     *
     * @param number the number
     */
    public static Fraction of(long number) {
        return new Fraction(number, 1);
    }

    /** {@return the quotient as a double; correctly rounded while both numbers are at most 2<sup>53</sup>} */
    public double doubleValue() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigInteger product(long first, long second) {
        return BigInteger.valueOf(first).multiply(BigInteger.valueOf(second));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
