package dev.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * How far several goals were attained together: the T score of goal attainment scaling (Kiresuk and Sherman, 1968).
 *
 * <p>With weights w and scores x from −2 to 2, T = 50 + 10·Σwx / √((1 − ρ)·Σw² + ρ·(Σw)²). When goals turn out as expected, T is 50;
 * its standard deviation is 10 when scores have variance 1 and correlate by ρ. All parts are exact integers; only {@link
 * #tScore} rounds. Not a measure of people: what was expected was set by themselves.
 *
 * @param goals how many goals were concluded; at least 1
 * @param weightedSum Σwx
 * @param sumOfSquares Σw²; at least 1
 * @param sumOfWeights Σw; at least 1
 * @param correlationPercent ρ in per cent, from 0 to 99
 */
public record GoalAttainment(
        int goals, long weightedSum, long sumOfSquares, long sumOfWeights, int correlationPercent) {
    /** The correlation between goals that Kiresuk and Sherman assume, in per cent. */
    public static final int USUAL_CORRELATION_PERCENT = 30;

    private static final int DIGITS = 2;

    /**
     * Checks the ranges.
     *
     * @param goals how many goals were concluded; at least 1
     * @param weightedSum Σwx
     * @param sumOfSquares Σw²; at least 1
     * @param sumOfWeights Σw; at least 1
     * @param correlationPercent ρ in per cent, from 0 to 99
     */
    public GoalAttainment {
        checkArgument(goals >= 1, "at least one goal was concluded, but %s were", goals);
        checkArgument(sumOfWeights >= 1 && sumOfSquares >= 1, "weights are positive, but add up to %s", sumOfWeights);
        checkArgument(Math.abs(weightedSum) <= 2 * sumOfWeights, "scores go from -2 to 2, but Σwx is %s", weightedSum);
        checkArgument(
                correlationPercent >= 0 && correlationPercent <= 99,
                "the correlation goes from 0 to 99 per cent, but was %s",
                correlationPercent);
    }

    /**
     * {@return the attainment of those of some goals that were concluded; empty when none was}
     *
     * <p>A goal that was abandoned or superseded says nothing about attainment and is left out.
     *
     * @param goals the goals
     */
    public static Optional<GoalAttainment> of(Collection<Goal> goals) {
        return of(goals, USUAL_CORRELATION_PERCENT);
    }

    /**
     * {@return the same, with another correlation}
     *
     * @param goals the goals
     * @param correlationPercent ρ in per cent, from 0 to 99
     */
    public static Optional<GoalAttainment> of(Collection<Goal> goals, int correlationPercent) {
        int concluded = 0;
        long sum = 0;
        long squares = 0;
        long weights = 0;
        for (Goal goal : goals) {
            if (goal.attainment().isPresent()) {
                long weight = goal.plan().weight();
                concluded++;
                sum += weight * goal.attainment().get().score();
                squares += weight * weight;
                weights += weight;
            }
        }
        return concluded == 0
                ? Optional.empty()
                : Optional.of(new GoalAttainment(concluded, sum, squares, weights, correlationPercent));
    }

    /** {@return T, rounded to two digits, halves to the even digit} */
    public BigDecimal tScore() {
        BigInteger squared = BigInteger.valueOf(sumOfWeights).pow(2).multiply(BigInteger.valueOf(correlationPercent));
        BigInteger variance = BigInteger.valueOf(sumOfSquares)
                .multiply(BigInteger.valueOf(100L - correlationPercent))
                .add(squared);
        BigDecimal deviation = new BigDecimal(variance).sqrt(MathContext.DECIMAL128);
        return BigDecimal.valueOf(weightedSum)
                .scaleByPowerOfTen(2)
                .divide(deviation, MathContext.DECIMAL128)
                .add(BigDecimal.valueOf(50))
                .setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
