package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A preference list that is told rank by rank. */
final class RankedList {
    private final TreeMap<Integer, List<String>> tiers = new TreeMap<>();

    void add(int rank, String partner) {
        tiers.computeIfAbsent(rank, none -> new ArrayList<>()).add(partner);
    }

    boolean isEmpty() {
        return tiers.isEmpty();
    }

    /** {@return the partners by rank, those of equal rank together} */
    ImmutableList<List<String>> tiers() {
        return ImmutableList.copyOf(tiers.values());
    }
}
