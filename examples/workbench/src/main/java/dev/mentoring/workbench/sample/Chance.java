package dev.mentoring.workbench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded choices; the sequence is that of {@link Random}, which its contract fixes for every JVM. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** {@return one of the items, the earlier ones more often} */
    <T> T earlyOneOf(List<T> items) {
        return items.get(Math.min(random.nextInt(items.size()), random.nextInt(items.size())));
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
