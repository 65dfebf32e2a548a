package dev.mentoring.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SmallCellsProperties {
    private static ImmutableSortedMap<String, Integer> cells(List<Integer> counts) {
        ImmutableSortedMap.Builder<String, Integer> cells = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < counts.size(); i++) {
            cells.put(String.valueOf((char) ('a' + i)), counts.get(i));
        }
        return cells.buildOrThrow();
    }

    /** Tries every set of cells that an outsider can have by adding and subtracting what is shown: all or none of the hidden ones. */
    @Property(tries = 1000)
    void no_small_group_can_be_had_by_subtraction(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> counts,
            @ForAll @IntRange(min = 1, max = 6) int fewest) {
        ImmutableSortedMap<String, Integer> people = cells(counts);
        int whole = counts.stream().mapToInt(count -> count).sum();
        SmallCells cells = SmallCells.of(people, whole, fewest);
        people.forEach((name, count) -> {
            if (!cells.cells().containsKey(name)) {
                assertThat(count).isGreaterThanOrEqualTo(fewest);
            }
        });
        if (cells.total().isEmpty()) {
            assertThat(whole).isGreaterThanOrEqualTo(fewest);
            int hidden = people.entrySet().stream()
                    .filter(cell -> cells.cells().containsKey(cell.getKey()))
                    .mapToInt(java.util.Map.Entry::getValue)
                    .sum();
            long contributing = people.entrySet().stream()
                    .filter(cell -> cells.cells().containsKey(cell.getKey()) && cell.getValue() > 0)
                    .count();
            assertThat(hidden)
                    .satisfiesAnyOf(
                            sum -> assertThat(sum).isZero(),
                            sum -> assertThat(sum).isGreaterThanOrEqualTo(fewest));
            assertThat(contributing).isNotEqualTo(1);
        }
    }

    @Property(tries = 300)
    void without_small_groups_nothing_is_hidden(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 5, max = 12) Integer> counts) {
        SmallCells cells = SmallCells.of(
                cells(counts), counts.stream().mapToInt(count -> count).sum(), 5);
        assertThat(cells.cells()).isEmpty();
        assertThat(cells.total()).isEmpty();
    }
}
