package dev.mentoring.feedback.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TwoWayTableTest {
    private static TwoWayTable table(int[][] counts) {
        ImmutableTable.Builder<String, String, Long> table = ImmutableTable.builder();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                table.put("r" + i, "c" + j, (long) counts[i][j]);
            }
        }
        return new TwoWayTable(table.buildOrThrow());
    }

    private static Set<String> hidden(TwoWayTable table, int threshold) {
        return table.published(threshold).cellSet().stream()
                .filter(cell -> cell.getValue().value().isEmpty())
                .map(TwoWayTableTest::name)
                .collect(toSet());
    }

    private static String name(Table.Cell<String, String, ?> cell) {
        return cell.getRowKey().substring(1) + cell.getColumnKey().substring(1);
    }

    private static Set<String> exposed(TwoWayTable table, String... hidden) {
        return table
                .exposed(table.counts().cellSet().stream()
                        .filter(cell -> Set.of(hidden).contains(name(cell)))
                        .collect(toSet()))
                .stream()
                .map(TwoWayTableTest::name)
                .collect(Collectors.toSet());
    }

    private static final int[][] KNOWN = {{6, 2, 5}, {7, 8, 6}, {9, 5, 4}};

    /** Gusfield’s bridges on the table of the reference: cheapest complement {02, 21, 22}, at 14. */
    @Test
    void one_small_count_costs_three_more_cells_and_fourteen_people() {
        assertThat(hidden(table(KNOWN), 3)).containsExactlyInAnyOrder("01", "02", "21", "22");
    }

    @Test
    void without_complement_or_with_one_in_its_row_all_that_is_hidden_is_recovered() {
        assertThat(exposed(table(KNOWN), "01")).containsExactly("01");
        assertThat(exposed(table(KNOWN), "01", "02")).containsExactlyInAnyOrder("01", "02");
        assertThat(exposed(table(KNOWN), "01", "02", "21")).containsExactlyInAnyOrder("01", "02", "21");
        assertThat(exposed(table(KNOWN), "01", "02", "21", "22")).isEmpty();
        assertThat(exposed(table(KNOWN), "01", "02", "11", "12")).isEmpty();
        assertThat(exposed(table(KNOWN), "01", "00", "20", "21")).isEmpty();
    }

    @Test
    void nobody_s_absence_is_hidden_for_being_small() {
        assertThat(hidden(table(new int[][] {{0, 9}, {9, 9}}), 3)).isEmpty();
    }

    @Test
    void a_table_is_complete_counts_people_and_has_a_threshold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TwoWayTable(ImmutableTable.<String, String, Long>builder()
                        .put("r0", "c0", 1L)
                        .put("r1", "c1", 1L)
                        .buildOrThrow()));
        assertThatIllegalArgumentException().isThrownBy(() -> table(new int[][] {{-1, 9}, {9, 9}}));
        assertThatIllegalArgumentException().isThrownBy(() -> table(KNOWN).published(0));
        assertThat(hidden(table(KNOWN), 1)).isEmpty();
    }

    @Test
    void two_hidden_in_every_row_and_column_are_not_enough() {
        TwoWayTable table = table(new int[][] {{9, 9, 9, 9}, {9, 9, 2, 9}, {9, 9, 9, 9}, {9, 9, 9, 9}});
        assertThat(exposed(table, "00", "01", "10", "11", "12", "22", "23", "32", "33"))
                .containsExactly("12");
    }

    @Property(tries = 300)
    void bridges_are_the_hidden_cells_that_linear_algebra_recovers(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns) {
        Random random = new Random(seed);
        TwoWayTable table = table(new int[rows][columns]);
        List<Table.Cell<String, String, Long>> cells =
                List.copyOf(table.counts().cellSet());
        long chosen = random.nextLong() & ((1L << cells.size()) - 1);
        List<long[]> sums = new ArrayList<>();
        for (String line : Set.copyOf(union(table))) {
            long sum = 0;
            for (int i = 0; i < cells.size(); i++) {
                if ((chosen >> i & 1) == 1
                        && (cells.get(i).getRowKey().equals(line)
                                || cells.get(i).getColumnKey().equals(line))) {
                    sum |= 1L << i;
                }
            }
            sums.add(PlainRank.row(sum, cells.size()));
        }
        Set<Table.Cell<String, String, Long>> expected = IntStream.range(0, cells.size())
                .filter(i -> (chosen >> i & 1) == 1 && PlainRank.tells(sums, cells.size(), 1L << i, Inference.SUMS))
                .mapToObj(cells::get)
                .collect(toSet());
        Set<Table.Cell<String, String, Long>> hidden = IntStream.range(0, cells.size())
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(cells::get)
                .collect(toSet());
        assertThat(table.exposed(hidden)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> union(TwoWayTable table) {
        List<String> lines = new ArrayList<>(table.counts().rowKeySet());
        lines.addAll(table.counts().columnKeySet());
        return lines;
    }

    @Property(tries = 60)
    void on_small_tables_no_cheaper_choice_protects_the_small_counts(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] counts = new int[3][3];
        for (int[] row : counts) {
            for (int j = 0; j < 3; j++) {
                row[j] = 1 + random.nextInt(12);
            }
        }
        TwoWayTable table = table(counts);
        List<Table.Cell<String, String, Long>> cells =
                List.copyOf(table.counts().cellSet());
        Set<Table.Cell<String, String, Long>> small =
                cells.stream().filter(cell -> cell.getValue() < 3).collect(toSet());
        long cheapest = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 512; chosen++) {
            int bits = chosen;
            Set<Table.Cell<String, String, Long>> hidden = IntStream.range(0, 9)
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(cells::get)
                    .collect(toSet());
            if (hidden.containsAll(small) && table.exposed(hidden).stream().noneMatch(small::contains)) {
                cheapest = Math.min(cheapest, cost(hidden, small));
            }
        }
        Set<String> names = hidden(table, 3);
        Set<Table.Cell<String, String, Long>> hidden =
                cells.stream().filter(cell -> names.contains(name(cell))).collect(toSet());
        if (cheapest == Long.MAX_VALUE) {
            assertThat(hidden).hasSize(9);
        } else {
            assertThat(cost(hidden, small)).isEqualTo(cheapest);
            assertThat(table.exposed(hidden))
                    .doesNotContainAnyElementsOf(small.isEmpty() ? Set.of(cells.get(0)) : small);
        }
    }

    private static long cost(
            Set<Table.Cell<String, String, Long>> hidden, Set<Table.Cell<String, String, Long>> small) {
        return hidden.stream()
                .filter(cell -> !small.contains(cell))
                .mapToLong(Table.Cell::getValue)
                .sum();
    }

    @Test
    void large_tables_are_protected_without_trying_everything() {
        Random random = new Random(7);
        int[][] counts = new int[12][12];
        for (int[] row : counts) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(40);
            }
        }
        TwoWayTable table = table(counts);
        Set<String> small = table.counts().cellSet().stream()
                .filter(cell -> cell.getValue() > 0 && cell.getValue() < 5)
                .map(TwoWayTableTest::name)
                .collect(toSet());
        Set<String> hidden = hidden(table, 5);
        assertThat(hidden).containsAll(small);
        assertThat(exposed(table, hidden.toArray(String[]::new))).doesNotContainAnyElementsOf(small);
        assertThat(hidden.size()).isLessThan(2 * small.size() + 12);
    }
}
