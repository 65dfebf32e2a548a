package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.matching.algorithm.SolveContext;
import java.util.Arrays;

/**
 * Completes an assignment one place at a time, each along a shortest path by reduced cost (Dijkstra) that ends in a free
 * place of a column or gives up a place of a row (Edmonds and Karp 1972; Jonker and Volgenant 1987). A search expands
 * only nodes that are nearer than the nearest end found so far.
 */
final class ShortestAugmentingPaths {
    private static final long UNREACHED = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final AssignmentState state;
    private final AssignmentProblem problem;
    private final SolveContext context;

    /** Distances of the columns, and after them of the rows. */
    private final long[] distances;

    private final NodeHeap heap;
    private final boolean[] expanded;
    private final int[] touched;
    private int touchedCount;
    /** Nodes as near as the one in hand, which need no heap. */
    private final int[] ready;

    private int readyCount;
    private final int[] viaRow;
    private final int[] viaCell;
    private final int[] viaSlot;
    private long endDistance;
    private int endColumn;
    private int endRow;
    private int root;

    ShortestAugmentingPaths(AssignmentState state, SolveContext context) {
        this.state = state;
        this.problem = state.problem;
        this.context = context;
        int nodes = problem.rows + problem.columns;
        this.distances = new long[nodes];
        Arrays.fill(distances, UNREACHED);
        this.heap = new NodeHeap(distances);
        this.expanded = new boolean[nodes];
        this.touched = new int[nodes];
        this.ready = new int[nodes];
        this.viaRow = new int[problem.columns];
        this.viaCell = new int[problem.columns];
        this.viaSlot = new int[problem.rows];
    }

    /** Settles every place of every row. */
    void run() {
        for (int row = 0; row < problem.rows; row++) {
            while (state.settled[row] < problem.rowPlaces[row]) {
                context.throwIfCancelled();
                if (state.settled[row] == 0) {
                    state.rowPotentials[row] = state.freshPotential(row);
                }
                search(row);
                raisePotentials();
                augment();
                reset();
                state.settled[row]++;
                if (endRow == row) {
                    state.settled[row] = problem.rowPlaces[row];
                }
            }
        }
    }

    private void search(int from) {
        root = from;
        endDistance = UNREACHED;
        endColumn = NONE;
        endRow = NONE;
        touch(problem.columns + from, 0);
        ready[readyCount++] = problem.columns + from;
        while (true) {
            int node;
            if (readyCount > 0) {
                node = ready[--readyCount];
            } else if (!heap.isEmpty() && heap.leastKey() < endDistance) {
                node = heap.poll();
            } else {
                return;
            }
            if (distances[node] >= endDistance) {
                continue;
            }
            if (!expanded[node]) {
                expanded[node] = true;
                if (node < problem.columns) {
                    expandColumn(node);
                } else {
                    expandRow(node - problem.columns);
                }
            }
        }
    }

    private void expandColumn(int column) {
        long distance = distances[column];
        for (int slot = state.slotStarts[column]; slot < state.slotStarts[column] + state.filled[column]; slot++) {
            int row = state.slotRows[slot];
            long saved =
                    problem.cost(state.slotCells[slot]) - state.rowPotentials[row] - state.columnPotentials[column];
            if (distance - saved < distances[problem.columns + row]) {
                viaSlot[row] = slot;
                reach(problem.columns + row, distance - saved, distance);
            }
        }
    }

    private void expandRow(int row) {
        long distance = distances[problem.columns + row];
        long toDrop = distance + state.drop - state.rowPotentials[row];
        if (toDrop < endDistance) {
            endDistance = toDrop;
            endRow = row;
            endColumn = NONE;
        }
        // Locals, because the loop is where the time goes: nothing in it may look like it could change.
        int[] columnOf = problem.columnOf();
        boolean small = problem.small;
        int[] smallCosts = problem.smallCosts;
        long[] largeCosts = problem.largeCosts;
        int offset = problem.offset(row);
        long[] potentials = state.columnPotentials;
        long base = distance - state.rowPotentials[row];
        long bound = endDistance;
        int end = problem.rowStarts[row + 1];
        for (int cell = problem.rowStarts[row]; cell < end; cell++) {
            int column = columnOf[cell - offset];
            long cost = small ? smallCosts[cell] : largeCosts[cell];
            long reached = base + cost - potentials[column];
            if (reached < bound && reached < distances[column]) {
                relax(row, cell, column, reached, distance);
                bound = endDistance;
                if (bound == distance) {
                    return;
                }
            }
        }
    }

    private void relax(int row, int cell, int column, long reached, long current) {
        if (state.severalPerRow && state.chosen.get(cell)) {
            return;
        }
        viaRow[column] = row;
        viaCell[column] = cell;
        if (state.hasRoom(column)) {
            touch(column, reached);
            endDistance = reached;
            endColumn = column;
            endRow = NONE;
        } else {
            reach(column, reached, current);
        }
    }

    private void reach(int node, long distance, long current) {
        touch(node, distance);
        if (distance == current && !heap.contains(node)) {
            ready[readyCount++] = node;
        } else {
            heap.raise(node);
        }
    }

    private void touch(int node, long distance) {
        if (distances[node] == UNREACHED) {
            touched[touchedCount++] = node;
        }
        distances[node] = distance;
    }

    /** Makes every cell of the path found tight, and keeps all reduced costs on their side of zero. */
    private void raisePotentials() {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (expanded[node] && distances[node] < endDistance) {
                long nearer = endDistance - distances[node];
                if (node < problem.columns) {
                    state.columnPotentials[node] -= nearer;
                } else {
                    state.rowPotentials[node - problem.columns] += nearer;
                }
            }
        }
    }

    private void augment() {
        int slot;
        if (endColumn != NONE) {
            slot = state.newSlot(endColumn);
            fillFrom(endColumn, slot);
        } else if (endRow != root) {
            slot = viaSlot[endRow];
            state.assigned[endRow]--;
            fillFrom(columnOfSlot(slot), slot);
        }
    }

    private void fillFrom(int firstColumn, int firstSlot) {
        int column = firstColumn;
        int slot = firstSlot;
        if (endColumn == NONE && state.severalPerRow) {
            state.chosen.clear(state.slotCells[slot]);
        }
        while (true) {
            int row = viaRow[column];
            state.fill(slot, row, viaCell[column]);
            if (row == root) {
                state.assigned[row]++;
                return;
            }
            slot = viaSlot[row];
            column = columnOfSlot(slot);
            if (state.severalPerRow) {
                state.chosen.clear(state.slotCells[slot]);
            }
        }
    }

    private int columnOfSlot(int slot) {
        int row = state.slotRows[slot];
        return problem.columnOf()[state.slotCells[slot] - problem.offset(row)];
    }

    private void reset() {
        for (int i = 0; i < touchedCount; i++) {
            distances[touched[i]] = UNREACHED;
            expanded[touched[i]] = false;
        }
        touchedCount = 0;
        readyCount = 0;
        heap.clear();
    }
}
