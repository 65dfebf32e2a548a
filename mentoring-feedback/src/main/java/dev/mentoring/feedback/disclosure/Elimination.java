package dev.mentoring.feedback.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The reduced echelon form of an integer matrix, without fractions and without rounding (Bareiss 1968).
 *
 * <p>Every row keeps track of which combination of the given rows it is. All pivots are the same number. Time grows with
 * rows × rank × columns, on numbers as long as the minors of the matrix.
 */
final class Elimination {
    /** The reduced rows, those with a pivot first; beyond the columns, which combination of the given rows each is. */
    final BigInteger[][] rows;

    /** In which column each of the first rows has its pivot, ascending. */
    final int[] pivots;

    private final int columns;

    private Elimination(BigInteger[][] rows, int[] pivots, int columns) {
        this.rows = rows;
        this.pivots = pivots;
        this.columns = columns;
    }

    static Elimination of(BigInteger[][] matrix, int columns) {
        BigInteger[][] rows = withIdentity(matrix, columns);
        int[] pivots = new int[Math.min(rows.length, columns)];
        int rank = 0;
        BigInteger previous = BigInteger.ONE;
        for (int column = 0; column < columns && rank < rows.length; column++) {
            int found = rank;
            while (found < rows.length && rows[found][column].signum() == 0) {
                found++;
            }
            if (found < rows.length) {
                BigInteger[] pivotRow = rows[found];
                rows[found] = rows[rank];
                rows[rank] = pivotRow;
                clear(rows, rank, column, previous);
                previous = pivotRow[column];
                pivots[rank++] = column;
            }
        }
        return new Elimination(rows, Arrays.copyOf(pivots, rank), columns);
    }

    private static BigInteger[][] withIdentity(BigInteger[][] matrix, int columns) {
        BigInteger[][] rows = new BigInteger[matrix.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(matrix[i], columns + rows.length);
            Arrays.fill(rows[i], columns, columns + rows.length, BigInteger.ZERO);
            rows[i][columns + i] = BigInteger.ONE;
        }
        return rows;
    }

    /** Makes the column zero in all rows but one; every division is exact. */
    private static void clear(BigInteger[][] rows, int pivotIndex, int column, BigInteger previous) {
        BigInteger[] pivotRow = rows[pivotIndex];
        BigInteger pivot = pivotRow[column];
        for (int i = 0; i < rows.length; i++) {
            BigInteger[] row = rows[i];
            BigInteger factor = row[column];
            boolean stays = factor.signum() == 0 && pivot.equals(previous);
            if (i != pivotIndex && !stays) {
                for (int j = 0; j < row.length; j++) {
                    BigInteger scaled = row[j].multiply(pivot);
                    if (factor.signum() != 0) {
                        scaled = scaled.subtract(factor.multiply(pivotRow[j]));
                    }
                    row[j] = scaled.divide(previous);
                }
            }
        }
    }

    int rank() {
        return pivots.length;
    }

    /** Which combination of the given rows a reduced row is; for rows from the rank on, one that gives zero. */
    BigInteger[] combination(int row) {
        return Arrays.copyOfRange(rows[row], columns, rows[row].length);
    }
}
