package dev.mentoring.matching.algorithm.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A partial assignment with potentials. A potential {@code u} of a row and {@code v} of a column satisfy, at all times
 * but within an algorithm's step: {@code c - u - v >= 0} for a cell that is not chosen, {@code <= 0} for one that is,
 * {@code u <= drop} where {@code drop} is the cost of leaving a place of a row unused, {@code v <= 0}, and {@code v = 0}
 * for a column with a free place.
 */
final class AssignmentState {
    final AssignmentProblem problem;
    final long drop;
    final long[] rowPotentials;
    final long[] columnPotentials;
    /** Where each column's slots begin; a slot that is filled holds a row and a cell. */
    final int[] slotStarts;

    final int[] filled;
    final int[] slotRows;
    final int[] slotCells;
    /** The places of each row that are assigned or given up. */
    final int[] settled;

    final int[] assigned;
    /** The chosen cells; kept only where a row may have several. */
    final BitSet chosen;

    final boolean severalPerRow;

    AssignmentState(AssignmentProblem problem, long drop) {
        this.problem = problem;
        this.drop = drop;
        this.rowPotentials = new long[problem.rows];
        this.columnPotentials = new long[problem.columns];
        this.slotStarts = new int[problem.columns + 1];
        this.filled = new int[problem.columns];
        int[] degrees = new int[problem.columns];
        if (problem.complete) {
            Arrays.fill(degrees, problem.rows);
        } else {
            for (int column : problem.columnOf()) {
                degrees[column]++;
            }
        }
        for (int column = 0; column < problem.columns; column++) {
            slotStarts[column + 1] = slotStarts[column] + Math.min(problem.columnPlaces[column], degrees[column]);
        }
        this.slotRows = new int[slotStarts[problem.columns]];
        this.slotCells = new int[slotStarts[problem.columns]];
        this.settled = new int[problem.rows];
        this.assigned = new int[problem.rows];
        this.severalPerRow = Arrays.stream(problem.rowPlaces).anyMatch(places -> places > 1);
        this.chosen = new BitSet();
    }

    boolean hasRoom(int column) {
        return filled[column] < slotStarts[column + 1] - slotStarts[column];
    }

    void fill(int slot, int row, int cell) {
        slotRows[slot] = row;
        slotCells[slot] = cell;
        if (severalPerRow) {
            chosen.set(cell);
        }
    }

    /** {@return a new slot of a column that has room} */
    int newSlot(int column) {
        return slotStarts[column] + filled[column]++;
    }

    /** {@return the potential of a row without any assigned place: the greatest that its cells and the drop allow} */
    long freshPotential(int row) {
        int[] columnOf = problem.columnOf();
        int offset = problem.offset(row);
        long least = drop;
        for (int cell = problem.rowStarts[row]; cell < problem.rowStarts[row + 1]; cell++) {
            least = Math.min(least, problem.cost(cell) - columnPotentials[columnOf[cell - offset]]);
        }
        return least;
    }

    /** {@return the pairs of the market that are assigned} */
    int[] pairs() {
        int[] pairs = new int[Arrays.stream(filled).sum()];
        int next = 0;
        for (int column = 0; column < problem.columns; column++) {
            for (int slot = slotStarts[column]; slot < slotStarts[column] + filled[column]; slot++) {
                pairs[next++] = problem.pair(slotRows[slot], column);
            }
        }
        return pairs;
    }
}
