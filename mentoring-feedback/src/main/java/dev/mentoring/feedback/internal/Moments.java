package dev.mentoring.feedback.internal;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Means, variances and correlations of plain arrays. Sums of squares are taken around the mean, in two passes. */
public final class Moments {
    /** What rounding may leave of a difference that is truly zero, as a share of what was subtracted. */
    private static final double ROUNDING = 1e-12;

    private Moments() {}

    /**
     * {@return the mean of at least one value}
     *
     * @param values the values
     */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /**
     * {@return whether all values are equal up to what rounding leaves, 1e-12 of their size, or there are none}
     *
     * @param values the values
     */
    public static boolean isConstant(double[] values) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (value < lowest) {
                lowest = value;
            }
            if (value > highest) {
                highest = value;
            }
        }
        return values.length == 0 || highest - lowest <= ROUNDING * Math.max(Math.abs(lowest), Math.abs(highest));
    }

    /**
     * {@return the sum of the squared distances from the mean; exactly 0 when they are equal up to rounding}
     *
     * @param values the values, at least one
     */
    public static double sumOfSquares(double[] values) {
        if (isConstant(values)) {
            return 0;
        }
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /**
     * {@return the variance with the number of values less one below the line}
     *
     * @param values the values, at least two
     */
    public static double variance(double[] values) {
        return sumOfSquares(values) / (values.length - 1);
    }

    /**
     * {@return the median; the middle of the two middle values when their number is even}
     *
     * @param values the values, at least one
     */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * {@return Pearson’s correlation; empty when either does not vary}
     *
     * @param x the one, at least two values
     * @param y the other, as many
     */
    public static OptionalDouble correlation(double[] x, double[] y) {
        if (isConstant(x) || isConstant(y)) {
            return OptionalDouble.empty();
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return OptionalDouble.of(sum / Math.sqrt(sumOfSquares(x) * sumOfSquares(y)));
    }

    /**
     * {@return whether a sum of squares is no more than rounding leaves of zero}
     *
     * @param part the sum of squares
     * @param whole the sum of squares of which it is a part
     */
    public static boolean isNegligible(double part, double whole) {
        return part <= ROUNDING * ROUNDING * whole;
    }
}
