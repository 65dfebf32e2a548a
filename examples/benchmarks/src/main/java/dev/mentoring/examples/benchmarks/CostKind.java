package dev.mentoring.examples.benchmarks;

import java.util.Random;

/** Laws of cost matrices, with seeds fixed so that every peer sees the same numbers. */
public enum CostKind {
    /** Uniform from 1 to a million: hardly any ties. */
    RANDOM {
        @Override
        int[][] costs(int size) {
            Random random = new Random(size);
            int[][] costs = new int[size][size];
            for (int[] row : costs) {
                for (int j = 0; j < size; j++) {
                    row[j] = 1 + random.nextInt(1_000_000);
                }
            }
            return costs;
        }
    },
    /** Uniform from 1 to 100: many ties. */
    HUNDRED {
        @Override
        int[][] costs(int size) {
            Random random = new Random(size);
            int[][] costs = new int[size][size];
            for (int[] row : costs) {
                for (int j = 0; j < size; j++) {
                    row[j] = 1 + random.nextInt(100);
                }
            }
            return costs;
        }
    },
    /** Eight less the number of equal attributes among eight with five values each: ties everywhere. */
    MENTOR {
        @Override
        int[][] costs(int size) {
            Random random = new Random(size);
            int[][] mentees = attributes(size, random);
            int[][] mentors = attributes(size, random);
            int[][] costs = new int[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    int equal = 0;
                    for (int k = 0; k < 8; k++) {
                        equal += mentees[i][k] == mentors[j][k] ? 1 : 0;
                    }
                    costs[i][j] = 8 - equal;
                }
            }
            return costs;
        }
    },
    /** Distances in a square of side 10 000. */
    PLANE {
        @Override
        int[][] costs(int size) {
            Random random = new Random(size);
            double[][] points = new double[2 * size][2];
            for (double[] point : points) {
                point[0] = 10_000 * random.nextDouble();
                point[1] = 10_000 * random.nextDouble();
            }
            int[][] costs = new int[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    costs[i][j] =
                            (int) Math.hypot(points[i][0] - points[size + j][0], points[i][1] - points[size + j][1]);
                }
            }
            return costs;
        }
    };

    abstract int[][] costs(int size);

    private static int[][] attributes(int people, Random random) {
        int[][] attributes = new int[people][8];
        for (int[] person : attributes) {
            for (int k = 0; k < 8; k++) {
                person[k] = random.nextInt(5);
            }
        }
        return attributes;
    }
}
