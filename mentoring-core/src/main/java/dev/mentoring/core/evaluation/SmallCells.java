package dev.mentoring.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which cells of one dimension are hidden beside a shown total.
 *
 * <p>Whoever knows the total and the shown cells learns the hidden ones together, and nothing else. So the hidden cells together
 * hold at least as many people as a cell must, and are at least two, or the total is hidden as well. The smallest cells that
 * achieve it are hidden, ties by name; a cell without people hides nobody and does not count.
 *
 * @param total why the total is hidden; empty when it is shown
 * @param cells why each hidden cell is hidden
 */
record SmallCells(Optional<HidingReason> total, ImmutableMap<String, HidingReason> cells) {
    static SmallCells of(ImmutableSortedMap<String, Integer> people, int whole, int fewest) {
        checkArgument(fewest >= 1, "a cell of %s people", fewest);
        Map<String, HidingReason> hidden = new TreeMap<>();
        people.forEach((name, count) -> {
            if (count == 0) {
                hidden.put(name, HidingReason.NOTHING_OBSERVED);
            } else if (count < fewest) {
                hidden.put(name, HidingReason.TOO_FEW_PEOPLE);
            }
        });
        Optional<HidingReason> total = whole == 0
                ? Optional.of(HidingReason.NOTHING_OBSERVED)
                : whole < fewest ? Optional.of(HidingReason.TOO_FEW_PEOPLE) : Optional.empty();
        while (total.isEmpty() && reveals(people, hidden, fewest)) {
            Optional<Map.Entry<String, Integer>> next = people.entrySet().stream()
                    .filter(cell -> !hidden.containsKey(cell.getKey()))
                    .min(comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey));
            next.ifPresent(cell -> hidden.put(cell.getKey(), HidingReason.WOULD_REVEAL_OTHERS));
            total = next.isPresent() ? total : Optional.of(HidingReason.WOULD_REVEAL_OTHERS);
        }
        return new SmallCells(total, ImmutableMap.copyOf(hidden));
    }

    /** The hidden cells together follow from the total and the cells that are shown; a single hidden one is always too small. */
    private static boolean reveals(Map<String, Integer> people, Map<String, HidingReason> hidden, int fewest) {
        int together = hidden.keySet().stream()
                .mapToInt(name -> people.getOrDefault(name, 0))
                .sum();
        return together > 0 && together < fewest;
    }
}
