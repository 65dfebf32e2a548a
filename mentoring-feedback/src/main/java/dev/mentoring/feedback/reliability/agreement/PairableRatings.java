package dev.mentoring.feedback.reliability.agreement;

import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.RatingTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ratings of all units with two or more of them, in an order that does not depend on the order of units and raters, and
 * their disagreement. At interval level disagreement is linear in the ratings, by sums of squares; at ordinal level it is
 * that of the mid-ranks; at nominal and ratio level equal values are counted first.
 */
final class PairableRatings {
    private final double[][] units;
    private final double[] all;
    private final LevelOfMeasurement level;

    PairableRatings(RatingTable ratings, LevelOfMeasurement level) {
        this.level = level;
        List<double[]> pairable = new ArrayList<>();
        for (int unit = 0; unit < ratings.units(); unit++) {
            double[] values = ratings.ratingsOf(unit);
            if (values.length >= 2) {
                pairable.add(values);
            }
        }
        units = pairable.toArray(double[][]::new);
        all = Arrays.stream(units).flatMapToDouble(Arrays::stream).toArray();
        if (level == LevelOfMeasurement.ORDINAL) {
            replaceByMidRanks();
        }
    }

    private void replaceByMidRanks() {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        double[] values = new double[sorted.length];
        double[] midRanks = new double[sorted.length];
        int distinct = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from);
            values[distinct] = sorted[from];
            midRanks[distinct++] = (from + to) / 2.0;
            from = to;
        }
        int at = 0;
        for (double[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                unit[i] = midRanks[Arrays.binarySearch(values, 0, distinct, unit[i])];
                all[at++] = unit[i];
            }
        }
    }

    int units() {
        return units.length;
    }

    int ratings() {
        return all.length;
    }

    boolean isOneValue() {
        return Moments.isConstant(all);
    }

    boolean hasNegative() {
        return Arrays.stream(all).anyMatch(value -> value < 0);
    }

    double observedDisagreement() {
        double sum = 0;
        for (double[] unit : units) {
            sum += disagreement(unit) / (unit.length - 1);
        }
        return sum / all.length;
    }

    double expectedDisagreement() {
        return disagreement(all) / all.length / (all.length - 1.0);
    }

    /** The sum of δ² over all ordered pairs. */
    private double disagreement(double[] values) {
        return switch (level) {
            case INTERVAL, ORDINAL -> 2 * values.length * Moments.sumOfSquares(values);
            case NOMINAL -> unequalPairs(values);
            case RATIO -> ratioDisagreement(values);
        };
    }

    private static double unequalPairs(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double pairs = (double) sorted.length * sorted.length;
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from);
            pairs -= (double) (to - from) * (to - from);
            from = to;
        }
        return pairs;
    }

    private double ratioDisagreement(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from);
            for (int other = to; other < sorted.length; ) {
                int end = endOfRun(sorted, other);
                sum += 2.0 * (to - from) * (end - other) * squaredDifference(sorted[from], sorted[other]);
                other = end;
            }
            from = to;
        }
        return sum;
    }

    private static int endOfRun(double[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    private double squaredDifference(double first, double second) {
        if (first == second) {
            return 0;
        }
        double difference = switch (level) {
            case NOMINAL -> 1;
            case ORDINAL, INTERVAL -> first - second;
            case RATIO -> (first - second) / (first + second);
        };
        return difference * difference;
    }

    /** Units and the ratings in them in ascending order. */
    private double[][] inOrder() {
        double[][] sorted = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
        Arrays.stream(sorted).forEach(Arrays::sort);
        Arrays.sort(sorted, Arrays::compare);
        return sorted;
    }

    PairSampler sampler(long seed) {
        return new PairSampler(inOrder(), this::squaredDifference, seed);
    }
}
