package dev.mentoring.matching.algorithm.rotation;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/**
 * Rotations as indices of pairs, and what each needs.
 *
 * @param starts where the moves of each rotation begin, and at the end their number
 * @param lost the pair that each move ends
 * @param gained the pair that each move begins
 * @param needStarts where the needs of each rotation begin, and at the end their number
 * @param needs earlier rotations
 */
record FoundRotations(
        ImmutableIntArray starts,
        ImmutableIntArray lost,
        ImmutableIntArray gained,
        ImmutableIntArray needStarts,
        ImmutableIntArray needs) {
    int count() {
        return starts.length() - 1;
    }

    /** {@return the earlier rotations that one needs} */
    ImmutableIntArray needsOf(int rotation) {
        return needs.subArray(needStarts.get(rotation), needStarts.get(rotation + 1));
    }

    /** {@return whether a set holds everything that a rotation needs} */
    boolean isReady(int rotation, BitSet set) {
        for (int i = needStarts.get(rotation); i < needStarts.get(rotation + 1); i++) {
            if (!set.get(needs.get(i))) {
                return false;
            }
        }
        return true;
    }
}
