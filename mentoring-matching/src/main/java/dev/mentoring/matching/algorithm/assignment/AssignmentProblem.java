package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A market as costs to be made small, in flat arrays: rows that look for columns, cells for the acceptable pairs, row by
 * row. Costs are the negated weights. Rows are the side whose members have at most one place, if there is one; of two
 * such sides, the smaller. People without any place have no cells.
 */
final class AssignmentProblem {
    /** Costs up to this in size are held in four bytes each. */
    private static final long SMALL = 1L << 30;

    final int rows;
    final int columns;
    final int[] rowStarts;
    final int[] rowPlaces;
    final int[] columnPlaces;
    final boolean menteesAreRows;
    final boolean complete;
    /** The cost of each cell, where all are small; else empty. */
    final int[] smallCosts;

    /** The cost of each cell, where some are not small; else empty. */
    final long[] largeCosts;

    final boolean small;
    private final int[] columnOf;
    private final Market market;

    private AssignmentProblem(Market market, boolean menteesAreRows) {
        this.market = market;
        this.menteesAreRows = menteesAreRows;
        this.rows = menteesAreRows ? market.menteeCount() : market.mentorCount();
        this.columns = menteesAreRows ? market.mentorCount() : market.menteeCount();
        this.rowPlaces = new int[rows];
        this.columnPlaces = new int[columns];
        Arrays.setAll(rowPlaces, menteesAreRows ? market::menteeMaximum : market::mentorMaximum);
        Arrays.setAll(columnPlaces, menteesAreRows ? market::mentorMaximum : market::menteeMaximum);
        this.complete = market.isComplete()
                && Arrays.stream(rowPlaces).allMatch(places -> places > 0)
                && Arrays.stream(columnPlaces).allMatch(places -> places > 0);
        this.rowStarts = new int[rows + 1];
        this.columnOf = complete ? identity(columns) : new int[countCells()];
        if (complete) {
            Arrays.setAll(rowStarts, row -> row * columns);
        }
        int cells = complete ? rows * columns : columnOf.length;
        this.small = Math.max(-market.leastWeight(), market.greatestWeight()) < SMALL && market.leastWeight() > -SMALL;
        this.smallCosts = new int[small ? cells : 0];
        this.largeCosts = new long[small ? 0 : cells];
        fillCells();
    }

    static AssignmentProblem of(Market market) {
        boolean singleMentees = allAtMostOne(market.menteeCount(), market::menteeMaximum);
        boolean singleMentors = allAtMostOne(market.mentorCount(), market::mentorMaximum);
        boolean menteesAreRows =
                singleMentees ? !singleMentors || market.menteeCount() <= market.mentorCount() : !singleMentors;
        return new AssignmentProblem(market, menteesAreRows);
    }

    private static boolean allAtMostOne(int size, IntUnaryOperator maximum) {
        for (int i = 0; i < size; i++) {
            if (maximum.applyAsInt(i) > 1) {
                return false;
            }
        }
        return true;
    }

    private static int[] identity(int size) {
        int[] identity = new int[size];
        Arrays.setAll(identity, i -> i);
        return identity;
    }

    private int start(int row) {
        return menteesAreRows ? market.rowStart(row) : market.columnStart(row);
    }

    private int end(int row) {
        return menteesAreRows ? market.rowEnd(row) : market.columnEnd(row);
    }

    private int column(int pair) {
        return menteesAreRows ? market.mentorOf(pair) : market.menteeOf(pair);
    }

    private int countCells() {
        int cells = 0;
        for (int row = 0; row < rows; row++) {
            for (int position = start(row); position < end(row) && rowPlaces[row] > 0; position++) {
                cells += columnPlaces[column(pairAt(position))] > 0 ? 1 : 0;
            }
        }
        return cells;
    }

    private int pairAt(int position) {
        return menteesAreRows ? position : market.pairAt(position);
    }

    private void fillCells() {
        int cell = 0;
        for (int row = 0; row < rows; row++) {
            int end = rowPlaces[row] > 0 ? end(row) : start(row);
            for (int position = start(row); position < end; position++) {
                int pair = pairAt(position);
                if (!complete) {
                    int column = column(pair);
                    if (columnPlaces[column] == 0) {
                        continue;
                    }
                    columnOf[cell] = column;
                }
                if (small) {
                    smallCosts[cell] = (int) -market.weight(pair);
                } else {
                    largeCosts[cell] = -market.weight(pair);
                }
                cell++;
            }
            rowStarts[row + 1] = cell;
        }
    }

    long cost(int cell) {
        return small ? smallCosts[cell] : largeCosts[cell];
    }

    /** {@return the columns of all cells; when complete, of one row, which stands for every row} */
    int[] columnOf() {
        return columnOf;
    }

    /** {@return what to take from a cell of this row to find its column in {@link #columnOf}} */
    int offset(int row) {
        return complete ? rowStarts[row] : 0;
    }

    /** {@return the pair of the market for a cell} */
    int pair(int row, int column) {
        return menteesAreRows ? market.find(row, column) : market.find(column, row);
    }
}
