package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;

/**
 * An exact fraction in lowest terms. Immutable and thread-safe; ordered by size.
 *
 * @param numerator any whole number
 * @param denominator more than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** The whole. */
    public static final Fraction ONE = of(1);

    /**
     * Reduces the fraction.
     *
     * @param numerator any whole number
     * @param denominator more than 0
     */
    public Fraction {
        checkArgument(denominator.signum() > 0, "the denominator is %s", denominator);
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * {@return a whole number as a fraction}
     *
     * @param value the number
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * {@return one number divided by another}
     *
     * @param numerator any whole number
     * @param denominator more than 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the sum}
     *
     * @param other what is added
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other what is taken away
     */
    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return this many times as much}
     *
     * @param factor a whole number
     */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * {@return one of this many equal parts}
     *
     * @param parts more than 0
     */
    public Fraction dividedBy(long parts) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
