package dev.mentoring.feedback.competence;

import dev.mentoring.feedback.instrument.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A quotient of unbounded integers, for means of many weighted numbers; the denominator is above 0. The longs of
 * {@link Fraction} would overflow, a decimal would have to round, and neither the JDK nor Guava has a ratio.
 */
record ExactRatio(BigInteger numerator, BigInteger denominator) {
    static final ExactRatio ZERO = new ExactRatio(BigInteger.ZERO, BigInteger.ONE);

    ExactRatio {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static ExactRatio of(long numerator, long denominator) {
        return new ExactRatio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    ExactRatio plus(ExactRatio other) {
        return new ExactRatio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    ExactRatio dividedBy(int divisor) {
        return new ExactRatio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    boolean isAtLeast(Fraction bound) {
        BigInteger left = numerator.multiply(BigInteger.valueOf(bound.denominator()));
        return left.compareTo(BigInteger.valueOf(bound.numerator()).multiply(denominator)) >= 0;
    }

    /** The nearest whole number; of two that are equally near, the lower one. The quotient is positive. */
    int nearestOrLower() {
        BigInteger two = BigInteger.TWO;
        BigInteger doubled = denominator.multiply(two);
        return numerator
                .multiply(two)
                .add(denominator)
                .subtract(BigInteger.ONE)
                .divide(doubled)
                .intValueExact();
    }

    double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
