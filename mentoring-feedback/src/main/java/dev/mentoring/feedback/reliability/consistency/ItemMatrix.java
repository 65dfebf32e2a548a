package dev.mentoring.feedback.reliability.consistency;

import dev.mentoring.feedback.internal.Moments;
import dev.mentoring.feedback.reliability.RatingTable;
import java.util.Optional;
import java.util.stream.IntStream;

/** The complete answers of at least two people, a column an item, and how the items vary together. */
final class ItemMatrix {
    private final double[][] columns;
    private final double[] totals;

    ItemMatrix(RatingTable complete) {
        columns = new double[complete.raters()][complete.units()];
        totals = new double[complete.units()];
        for (int person = 0; person < complete.units(); person++) {
            double[] answers = complete.ratingsOf(person);
            for (int item = 0; item < answers.length; item++) {
                columns[item][person] = answers[item];
                totals[person] += answers[item];
            }
        }
    }

    int items() {
        return columns.length;
    }

    double[] item(int item) {
        return columns[item];
    }

    double[] totals() {
        return totals;
    }

    double[] totalsWithout(int item) {
        double[] rest = totals.clone();
        for (int person = 0; person < rest.length; person++) {
            rest[person] -= columns[item][person];
        }
        return rest;
    }

    double sumOfItemVariances() {
        return IntStream.range(0, items())
                .mapToDouble(item -> Moments.variance(columns[item]))
                .sum();
    }

    boolean hasItemWithoutVariance() {
        return IntStream.range(0, items()).anyMatch(item -> Moments.isConstant(columns[item]));
    }

    /** The correlations of the items, all of which vary. */
    double[][] correlations() {
        int items = items();
        double[][] correlations = new double[items][items];
        for (int i = 0; i < items; i++) {
            correlations[i][i] = 1;
            for (int j = 0; j < i; j++) {
                correlations[i][j] = correlations[j][i] =
                        Moments.correlation(columns[i], columns[j]).orElseThrow();
            }
        }
        return correlations;
    }

    /** The diagonal of the inverse of a positive definite matrix, by Cholesky; empty when it is singular. */
    static Optional<double[]> diagonalOfInverse(double[][] matrix) {
        int size = matrix.length;
        double[][] inverseRoot = new double[size][size];
        double[][] root = new double[size][size];
        double[] diagonal = new double[size];
        for (int j = 0; j < size; j++) {
            double pivot = matrix[j][j];
            for (int m = 0; m < j; m++) {
                pivot -= root[j][m] * root[j][m];
            }
            if (pivot < size * 1e-14) {
                return Optional.empty();
            }
            root[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < size; i++) {
                double sum = matrix[i][j];
                for (int m = 0; m < j; m++) {
                    sum -= root[i][m] * root[j][m];
                }
                root[i][j] = sum / root[j][j];
            }
        }
        for (int j = 0; j < size; j++) {
            inverseRoot[j][j] = 1 / root[j][j];
            diagonal[j] += inverseRoot[j][j] * inverseRoot[j][j];
            for (int i = j + 1; i < size; i++) {
                double sum = 0;
                for (int m = j; m < i; m++) {
                    sum -= root[i][m] * inverseRoot[m][j];
                }
                inverseRoot[i][j] = sum / root[i][i];
                diagonal[j] += inverseRoot[i][j] * inverseRoot[i][j];
            }
        }
        return Optional.of(diagonal);
    }
}
