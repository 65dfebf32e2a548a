package dev.mentoring.matching.experiment.map;

import dev.mentoring.matching.experiment.generator.SeededStream;
import java.util.Arrays;

/**
 * Puts points into the plane whose distances are near to given ones: classical scaling first, then majorisation, each step of
 * which lowers the sum of squared errors or leaves it. The same distances give the same points on every machine.
 */
final class PlaneEmbedding {
    private static final int POWER_STEPS = 300;
    private static final int MAJORISATION_STEPS = 300;

    private PlaneEmbedding() {}

    /** The two coordinates of all points, around 0. */
    static double[][] of(double[][] distances) {
        double[][] points = classicalScaling(distances);
        for (int step = 0; step < MAJORISATION_STEPS; step++) {
            points = majorised(distances, points);
        }
        Arrays.stream(points).forEach(PlaneEmbedding::orient);
        return points;
    }

    /** The eigenvectors of the doubly centred −d²/2 that belong to the two greatest eigenvalues. */
    private static double[][] classicalScaling(double[][] distances) {
        int size = distances.length;
        double[][] products = new double[size][size];
        double[] means = new double[size];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                products[i][j] = -distances[i][j] * distances[i][j] / 2;
                means[i] += products[i][j] / size;
            }
            mean += means[i] / size;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                products[i][j] += mean - means[i] - means[j];
            }
        }
        SeededStream stream = new SeededStream(1);
        double[] first = eigenvector(products, new double[size], stream);
        return new double[][] {scaled(products, first), scaled(products, eigenvector(products, first, stream))};
    }

    private static double[] eigenvector(double[][] matrix, double[] orthogonalTo, SeededStream stream) {
        double[] vector = new double[matrix.length];
        Arrays.setAll(vector, i -> stream.normal());
        for (int step = 0; step < POWER_STEPS; step++) {
            double along = dot(vector, orthogonalTo);
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= along * orthogonalTo[i];
            }
            double[] next = times(matrix, vector);
            double length = StrictMath.sqrt(dot(next, next));
            if (length < 1e-12) {
                return new double[vector.length];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] = next[i] / length;
            }
        }
        return vector;
    }

    private static double[] scaled(double[][] matrix, double[] eigenvector) {
        double scale = StrictMath.sqrt(StrictMath.abs(dot(eigenvector, times(matrix, eigenvector))));
        return Arrays.stream(eigenvector).map(value -> value * scale).toArray();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        Arrays.setAll(product, i -> dot(matrix[i], vector));
        return product;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** One step of the Guttman transform: each point goes to the mean of where the others would have it. */
    private static double[][] majorised(double[][] distances, double[][] points) {
        int size = distances.length;
        double[][] moved = new double[2][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double across = points[0][i] - points[0][j];
                double up = points[1][i] - points[1][j];
                double apart = StrictMath.sqrt(across * across + up * up);
                double pull = apart == 0 ? 0 : distances[i][j] / apart;
                moved[0][i] += pull * across / size;
                moved[1][i] += pull * up / size;
            }
        }
        return moved;
    }

    /** Turns an axis so that the point farthest out along it lies on the positive side. */
    private static void orient(double[] coordinates) {
        double farthest = 0;
        for (double coordinate : coordinates) {
            farthest = StrictMath.abs(coordinate) > StrictMath.abs(farthest) ? coordinate : farthest;
        }
        if (farthest < 0) {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = -coordinates[i];
            }
        }
    }
}
