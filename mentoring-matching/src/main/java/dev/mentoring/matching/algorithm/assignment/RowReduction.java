package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.matching.algorithm.SolveContext;

/**
 * Augmenting row reduction (Jonker and Volgenant 1987): each free row takes the column that suits it best, raises its
 * price to what the second best is worth, and sends away who was there. Leaves few rows for the costlier searches.
 *
 * <p>Only where each row has at most one place. Columns with several places change hands but not price. The number of
 * steps is bounded, because rows that bid for the same columns may outbid each other for long.
 */
final class RowReduction {
    private static final int PASSES = 2;
    private static final int STEPS_PER_ROW = 4;
    private static final int NONE = -1;

    private final AssignmentState state;
    private final AssignmentProblem problem;
    private final SolveContext context;
    private final int[] free;
    private int freeCount;

    private long least;
    private long second;
    private int leastColumn;
    private int leastCell;
    private int secondColumn;
    private int secondCell;

    RowReduction(AssignmentState state, SolveContext context) {
        this.state = state;
        this.context = context;
        this.problem = state.problem;
        this.free = new int[problem.rows];
    }

    void run() {
        for (int row = 0; row < problem.rows; row++) {
            if (problem.rowPlaces[row] > 0) {
                free[freeCount++] = row;
            }
        }
        long steps = (long) STEPS_PER_ROW * problem.rows;
        for (int pass = 0; pass < PASSES; pass++) {
            int waiting = freeCount;
            int next = 0;
            freeCount = 0;
            while (next < waiting) {
                context.throwIfCancelled();
                int row = free[next++];
                if (steps-- < 0) {
                    return;
                }
                findBestTwo(row);
                int displaced = take(row);
                if (displaced != NONE && displaced != row && least < second) {
                    free[--next] = displaced;
                } else if (displaced != NONE) {
                    free[freeCount++] = displaced;
                }
            }
        }
    }

    private void findBestTwo(int row) {
        int[] columnOf = problem.columnOf();
        int offset = problem.offset(row);
        boolean small = problem.small;
        int[] smallCosts = problem.smallCosts;
        long[] largeCosts = problem.largeCosts;
        long[] potentials = state.columnPotentials;
        least = state.drop;
        leastColumn = NONE;
        second = Long.MAX_VALUE;
        secondColumn = NONE;
        long bound = second;
        int end = problem.rowStarts[row + 1];
        for (int cell = problem.rowStarts[row]; cell < end; cell++) {
            int column = columnOf[cell - offset];
            long reduced = (small ? smallCosts[cell] : largeCosts[cell]) - potentials[column];
            if (reduced < bound) {
                insert(column, cell, reduced);
                bound = second;
            }
        }
    }

    private void insert(int column, int cell, long reduced) {
        if (reduced < least || (reduced == least && leastColumn == NONE)) {
            second = least;
            secondColumn = leastColumn;
            secondCell = leastCell;
            least = reduced;
            leastColumn = column;
            leastCell = cell;
        } else {
            second = reduced;
            secondColumn = column;
            secondCell = cell;
        }
    }

    /** Gives the row its best column, and {@return the row that is free instead: another, the same, or -1 for none} */
    private int take(int row) {
        if (leastColumn == NONE) {
            settle(row, state.drop);
            return NONE;
        }
        if (problem.columnPlaces[leastColumn] == 1 && (least < second || state.hasRoom(leastColumn))) {
            int displaced = occupy(leastColumn, row, leastCell);
            state.columnPotentials[leastColumn] -= second - least;
            settle(row, second);
            return displaced;
        }
        if (state.hasRoom(leastColumn)) {
            occupy(leastColumn, row, leastCell);
        } else if (least == second && secondColumn == NONE) {
            settle(row, state.drop);
            return NONE;
        } else if (least == second && (state.hasRoom(secondColumn) || problem.columnPlaces[secondColumn] == 1)) {
            int displaced = occupy(secondColumn, row, secondCell);
            settle(row, least);
            return displaced;
        } else {
            return row;
        }
        settle(row, least);
        return NONE;
    }

    private void settle(int row, long potential) {
        state.rowPotentials[row] = potential;
        state.settled[row] = 1;
    }

    /** Puts the row into a free place of a column, or its only place, and {@return who was there, or -1} */
    private int occupy(int column, int row, int cell) {
        state.assigned[row] = 1;
        if (state.hasRoom(column)) {
            state.fill(state.newSlot(column), row, cell);
            return NONE;
        }
        int slot = state.slotStarts[column];
        int displaced = state.slotRows[slot];
        state.assigned[displaced] = 0;
        state.settled[displaced] = 0;
        state.fill(slot, row, cell);
        return displaced;
    }
}
