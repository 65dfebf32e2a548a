package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Writes ranks back as a preference list with ties. */
final class Tiers {
    private Tiers() {}

    /**
     * {@return the names of some pairs in tiers of equal rank, best first; within a tier in the order given}
     *
     * @param pairs the pairs
     * @param rank the rank of a pair
     * @param name what stands for a pair in the list
     */
    static ImmutableList<ImmutableList<String>> of(int[] pairs, IntUnaryOperator rank, IntFunction<String> name) {
        long[] keys = new long[pairs.length];
        Arrays.setAll(keys, i -> ((long) rank.applyAsInt(pairs[i]) << 32) | i);
        Arrays.sort(keys);
        ImmutableList.Builder<ImmutableList<String>> tiers = ImmutableList.builder();
        int start = 0;
        while (start < keys.length) {
            int end = start;
            ImmutableList.Builder<String> tier = ImmutableList.builder();
            while (end < keys.length && keys[end] >> 32 == keys[start] >> 32) {
                tier.add(name.apply(pairs[(int) keys[end]]));
                end++;
            }
            tiers.add(tier.build());
            start = end;
        }
        return tiers.build();
    }
}
