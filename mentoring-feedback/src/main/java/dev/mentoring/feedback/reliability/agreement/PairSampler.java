package dev.mentoring.feedback.reliability.agreement;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/**
 * Draws disagreement anew for every pair of ratings of a unit, out of all pairs in all units, each as likely as any other.
 */
final class PairSampler {
    private final double[][] units;
    private final long[] pairsUpTo;
    private final DoubleBinaryOperator squaredDifference;
    /** Its sequence is laid down by its specification. */
    private final Random random;

    PairSampler(double[][] units, DoubleBinaryOperator squaredDifference, long seed) {
        this.units = units;
        this.squaredDifference = squaredDifference;
        random = new Random(seed);
        pairsUpTo = new long[units.length];
        long pairs = 0;
        for (int unit = 0; unit < units.length; unit++) {
            pairs += pairs(units[unit]);
            pairsUpTo[unit] = pairs;
        }
    }

    private static long pairs(double[] unit) {
        return unit.length * (unit.length - 1L) / 2;
    }

    /** The observed disagreement of one sample, as a sum over all ratings. */
    double next() {
        double sum = 0;
        for (double[] unit : units) {
            long pairs = pairs(unit);
            double drawn = 0;
            for (long pair = 0; pair < pairs; pair++) {
                drawn += draw();
            }
            sum += 2 * drawn / (unit.length - 1);
        }
        return sum;
    }

    private double draw() {
        long total = pairsUpTo[pairsUpTo.length - 1];
        long pair = (long) (random.nextDouble() * total);
        int at = Arrays.binarySearch(pairsUpTo, pair + 1);
        double[] unit = units[at >= 0 ? at : -at - 1];
        int first = random.nextInt(unit.length);
        int second = random.nextInt(unit.length - 1);
        return squaredDifference.applyAsDouble(unit[first], unit[second >= first ? second + 1 : second]);
    }
}
