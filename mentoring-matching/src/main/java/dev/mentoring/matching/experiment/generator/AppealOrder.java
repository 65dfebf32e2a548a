package dev.mentoring.matching.experiment.generator;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Sorts candidates by how much they appeal, most appealing first; not thread-safe. Those whose appeal differs by less than the
 * last bits of a number, in which their position is kept, come in the order of their positions.
 */
final class AppealOrder {
    private final long[] keys;
    private final long positions;

    AppealOrder(int candidates) {
        this.keys = new long[candidates];
        this.positions = Math.max(1, Long.highestOneBit(candidates) * 2 - 1);
    }

    /** The order of all candidates, each of whom is asked for once, by position. */
    int[] of(IntToDoubleFunction appeal) {
        for (int candidate = 0; candidate < keys.length; candidate++) {
            // The bits of a positive number sort like the number, those of a negative one the other way round.
            long bits = Double.doubleToLongBits(appeal.applyAsDouble(candidate));
            long ascending = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[candidate] = (~ascending & ~positions) | candidate;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) (keys[place] & positions);
        }
        return order;
    }
}
