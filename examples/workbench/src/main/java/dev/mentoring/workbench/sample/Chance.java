package dev.mentoring.workbench.sample;

import java.util.ArrayList;
import java.util.List;

/** Seeded choices by SplitMix64 (Steele, Lea and Flood 2014), so that the same seed gives the same cohort for ever. */
final class Chance {
    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    private int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
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
