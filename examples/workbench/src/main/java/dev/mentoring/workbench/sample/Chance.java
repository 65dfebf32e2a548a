package dev.mentoring.workbench.sample;

import dev.mentoring.matching.algorithm.chance.SeededNumbers;
import java.util.ArrayList;
import java.util.List;

/** Seeded choices, so that the same seed gives the same cohort for ever. */
final class Chance {
    private final SeededNumbers numbers;

    Chance(long seed) {
        this.numbers = new SeededNumbers(seed);
    }

    private int below(int bound) {
        return (int) Long.remainderUnsigned(numbers.next(), bound);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    <T> T oneOf(List<T> items) {
        return items.get(below(items.size()));
    }

    /** {@return one of the items, the earlier ones more often} */
    <T> T earlyOneOf(List<T> items) {
        int first = below(items.size());
        int second = below(items.size());
        return items.get(Math.min(first, second));
    }

    /** {@return distinct items, the earlier ones more often, in the order of the draw; all of them when there are too few} */
    <T> List<T> earlySome(List<T> items, int count) {
        List<T> left = new ArrayList<>(items);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            T item = earlyOneOf(left);
            left.remove(item);
            drawn.add(item);
        }
        return drawn;
    }
}
