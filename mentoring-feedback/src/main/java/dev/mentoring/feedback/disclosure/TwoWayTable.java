package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of counts of people by two properties, such as site and role, that is shown with the sums of its rows and columns.
 *
 * <p>A hidden cell can be worked out exactly from the others and the sums when, in the graph whose points are rows and columns
 * and whose lines are hidden cells, its line is a bridge (Gusfield 1988, “A graph theoretic approach to statistical data
 * security”, SIAM Journal on Computing 17). That two cells are hidden in every row and column is not enough.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts how many people are in each cell, 0 or more; every row has every column
 */
public record TwoWayTable(ImmutableTable<String, String, Long> counts) {
    /**
     * Checks that the table is complete.
     *
     * @param counts how many people are in each cell, 0 or more
     */
    public TwoWayTable {
        checkArgument(
                counts.size()
                        == counts.rowKeySet().size() * counts.columnKeySet().size(),
                "every row has every column");
        checkArgument(counts.values().stream().allMatch(count -> count >= 0), "a count is 0 or more");
    }

    /**
     * {@return the hidden cells that can be worked out, in the order of the table}
     *
     * @param hidden the cells that are hidden; all others are shown, and so are the sums of rows and columns
     */
    public ImmutableSet<Table.Cell<String, String, Long>> exposed(Set<Table.Cell<String, String, Long>> hidden) {
        ImmutableList<Table.Cell<String, String, Long>> cells = cells();
        BitSet lines = new BitSet();
        IntStream.range(0, cells.size())
                .filter(cell -> hidden.contains(cells.get(cell)))
                .forEach(lines::set);
        return lines.stream()
                .filter(line -> !reached(line, lines).get(columnOf(line)))
                .mapToObj(cells::get)
                .collect(toImmutableSet());
    }

    /**
     * {@return the table as it may be shown beside the sums of its rows and columns}
     *
     * <p>Hidden are the counts from 1 to the threshold exclusively, and as many more that none of those can be worked out; with
     * the least loss of people in small tables, with little loss in large ones. Nobody’s count of 0 is hidden for being small. That
     * counts are not negative still leaves a reader an interval for each hidden one.
     *
     * @param threshold from how many people a count may be shown, 1 or more
     */
    public ImmutableTable<String, String, Published<Long>> published(int threshold) {
        checkArgument(threshold >= 1, "the threshold is 1 or more, but was %s", threshold);
        ImmutableList<Table.Cell<String, String, Long>> cells = cells();
        BitSet primary = new BitSet();
        IntStream.range(0, cells.size())
                .filter(cell -> count(cell) > 0 && count(cell) < threshold)
                .forEach(primary::set);
        long[] costs = IntStream.range(0, cells.size())
                .mapToLong(cell -> primary.get(cell) ? 1 : Math.max(1, count(cell)))
                .toArray();
        BitSet hidden = new SuppressionSearch(costs, chosen -> betraying(primary, chosen)).run();
        ImmutableTable.Builder<String, String, Published<Long>> table = ImmutableTable.builder();
        for (int cell = 0; cell < cells.size(); cell++) {
            table.put(cells.get(cell).getRowKey(), cells.get(cell).getColumnKey(), published(cell, primary, hidden));
        }
        return table.buildOrThrow();
    }

    private Published<Long> published(int cell, BitSet primary, BitSet hidden) {
        if (primary.get(cell)) {
            return Published.suppressed(SuppressionReason.PRIMARY);
        }
        return hidden.get(cell)
                ? Published.suppressed(SuppressionReason.COMPLEMENTARY)
                : Published.shown(count(cell), Math.toIntExact(count(cell)));
    }

    /** The cells one of which must be hidden as well: those that lead out of one side of a bridge. */
    private Optional<BitSet> betraying(BitSet primary, BitSet chosen) {
        BitSet lines = (BitSet) chosen.clone();
        lines.or(primary);
        OptionalInt bridge = primary.stream()
                .filter(line -> !reached(line, lines).get(columnOf(line)))
                .findFirst();
        if (bridge.isEmpty()) {
            return Optional.empty();
        }
        BitSet side = reached(bridge.getAsInt(), lines);
        BitSet leading = new BitSet();
        IntStream.range(0, counts.size())
                .filter(cell -> !lines.get(cell) && side.get(rowOf(cell)) != side.get(columnOf(cell)))
                .forEach(leading::set);
        return Optional.of(leading);
    }

    /** The rows and columns that hidden cells other than one join with the row of that one. */
    private BitSet reached(int without, BitSet lines) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        reached.set(rowOf(without));
        open.add(rowOf(without));
        while (!open.isEmpty()) {
            int point = open.remove();
            lines.stream()
                    .filter(line -> line != without && (rowOf(line) == point || columnOf(line) == point))
                    .map(line -> rowOf(line) == point ? columnOf(line) : rowOf(line))
                    .filter(other -> !reached.get(other))
                    .forEach(other -> {
                        reached.set(other);
                        open.add(other);
                    });
        }
        return reached;
    }

    /** Points are counted rows first, then columns. */
    private int rowOf(int cell) {
        return cell / counts.columnKeySet().size();
    }

    private int columnOf(int cell) {
        return counts.rowKeySet().size() + cell % counts.columnKeySet().size();
    }

    private long count(int cell) {
        return cells().get(cell).getValue();
    }

    /** Row by row. */
    private ImmutableList<Table.Cell<String, String, Long>> cells() {
        ImmutableList.Builder<Table.Cell<String, String, Long>> cells = ImmutableList.builder();
        for (String row : counts.rowKeySet()) {
            for (String column : counts.columnKeySet()) {
                cells.add(Tables.immutableCell(row, column, counts.row(row).getOrDefault(column, 0L)));
            }
        }
        return cells.build();
    }
}
