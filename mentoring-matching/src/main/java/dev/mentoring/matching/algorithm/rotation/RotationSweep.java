package dev.mentoring.matching.algorithm.rotation;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An order in which closed sets of rotations can be chosen one rotation after the other, while only those chosen rotations
 * are remembered that a later one needs. Rotations that have nothing to do with each other are kept apart.
 */
final class RotationSweep {
    private final FoundRotations found;
    private final int[] order;

    /** The places at which rotations can be forgotten, and which. */
    private final BitSet[] forgotten;

    RotationSweep(RotationPoset poset) {
        this.found = poset.found();
        this.order = byComponent();
        int[] lastNeeded = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            int here = at;
            lastNeeded[order[at]] = at;
            found.needsOf(order[at]).forEach(earlier -> lastNeeded[earlier] = here);
        }
        forgotten = new BitSet[order.length];
        Arrays.setAll(forgotten, at -> new BitSet());
        for (int rotation = 0; rotation < order.length; rotation++) {
            forgotten[lastNeeded[rotation]].set(rotation);
        }
    }

    private int[] byComponent() {
        int[] leader = IntStream.range(0, found.count()).toArray();
        for (int rotation = 0; rotation < leader.length; rotation++) {
            ImmutableIntArray needs = found.needsOf(rotation);
            for (int i = 0; i < needs.length(); i++) {
                int one = leaderOf(leader, rotation);
                int other = leaderOf(leader, needs.get(i));
                leader[Math.max(one, other)] = Math.min(one, other);
            }
        }
        return IntStream.range(0, leader.length)
                .boxed()
                .sorted(Comparator.comparingInt(rotation -> leaderOf(leader, rotation)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int leaderOf(int[] leader, int rotation) {
        int at = rotation;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    int size() {
        return order.length;
    }

    int rotationAt(int place) {
        return order[place];
    }

    /** {@return whether the rotation at a place can be chosen} */
    boolean isReady(int place, BitSet choice) {
        return found.isReady(order[place], choice);
    }

    /** {@return what has to be remembered when the rotation at a place is chosen} */
    BitSet with(int place, BitSet choice) {
        BitSet later = (BitSet) choice.clone();
        later.set(order[place]);
        later.andNot(forgotten[place]);
        return later;
    }

    /** {@return what has to be remembered when the rotation at a place is not chosen} */
    BitSet without(int place, BitSet choice) {
        BitSet later = (BitSet) choice.clone();
        later.andNot(forgotten[place]);
        return later;
    }
}
