package dev.mentoring.matching.verify;

import java.math.BigInteger;

/** An exact fraction; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(BigInteger otherNumerator, BigInteger otherDenominator) {
        BigInteger sum = numerator.multiply(otherDenominator).add(otherNumerator.multiply(denominator));
        BigInteger product = denominator.multiply(otherDenominator);
        BigInteger divisor = sum.gcd(product);
        return new Fraction(sum.divide(divisor), product.divide(divisor));
    }

    Fraction plus(Fraction other) {
        return plus(other.numerator, other.denominator);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
