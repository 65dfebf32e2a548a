package dev.mentoring.matching.experiment.result;

import dev.mentoring.matching.algorithm.chance.SeededNumbers;

/**
 * What the sum of differences would be if the sign of each were a toss of a coin, many times over; not thread-safe.
 *
 * <p>Time for each difference and memory grow with {@link #FLIPS}, not with the number of differences.
 */
final class SignFlips {
    /** How often all signs are tossed. */
    static final int FLIPS = 4_999;

    /** Sums in another order may differ by rounding alone. */
    private static final double ROUNDING = 1e-12;

    private final double[] sums = new double[FLIPS];
    private double sum;
    private double magnitude;

    /** The tosses for one trial, the same for all its differences. */
    static long[] tosses(long seed) {
        SeededNumbers numbers = new SeededNumbers(seed);
        long[] tosses = new long[(FLIPS + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < tosses.length; i++) {
            tosses[i] = numbers.next();
        }
        return tosses;
    }

    void add(double difference, long[] tosses) {
        if (difference == 0) {
            return;
        }
        sum += difference;
        magnitude += Math.abs(difference);
        for (int flip = 0; flip < FLIPS; flip++) {
            sums[flip] += (tosses[flip / Long.SIZE] >>> flip & 1) == 0 ? difference : -difference;
        }
    }

    /** The share of tosses, the real signs among them, that lead as far from 0 as the real signs do. */
    double probability() {
        double threshold = Math.abs(sum) - ROUNDING * magnitude;
        int asFar = 1;
        for (double flipped : sums) {
            asFar += Math.abs(flipped) >= threshold ? 1 : 0;
        }
        return (double) asFar / (FLIPS + 1);
    }
}
