package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a cycle with a strict arc in a graph of weak and strict arcs: a strict arc whose end leads back to its start.
 * Undecided when the graph is too large to follow every strict arc.
 */
final class StrictCycle {
    private static final long MOST_STEPS = 100_000_000;

    /** An arc that means something to whoever added it. */
    private record Arc(int from, int to, boolean strict, int meaning) {}

    private final List<List<Arc>> arcs = new ArrayList<>();
    private final Steps steps = new Steps(MOST_STEPS);

    StrictCycle(int nodes) {
        for (int node = 0; node < nodes; node++) {
            arcs.add(new ArrayList<>());
        }
    }

    void add(int from, int to, boolean strict, int meaning) {
        steps.take(1);
        arcs.get(from).add(new Arc(from, to, strict, meaning));
    }

    /** {@return the meanings of the arcs of such a cycle in order, the strict one first} */
    Optional<ImmutableList<Integer>> find() {
        for (List<Arc> out : arcs) {
            for (Arc arc : out) {
                if (arc.strict()) {
                    Optional<ImmutableList<Integer>> cycle = closing(arc);
                    if (cycle.isPresent()) {
                        return cycle;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ImmutableList<Integer>> closing(Arc strict) {
        Arc[] reachedBy = new Arc[arcs.size()];
        boolean[] reached = new boolean[arcs.size()];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(strict.to());
        reached[strict.to()] = true;
        while (!open.isEmpty() && !reached[strict.from()]) {
            for (Arc arc : arcs.get(open.remove())) {
                steps.take(1);
                if (!reached[arc.to()]) {
                    reached[arc.to()] = true;
                    reachedBy[arc.to()] = arc;
                    open.add(arc.to());
                }
            }
        }
        if (!reached[strict.from()]) {
            return Optional.empty();
        }
        ArrayDeque<Integer> meanings = new ArrayDeque<>();
        for (int node = strict.from(); node != strict.to(); node = reachedBy[node].from()) {
            meanings.addFirst(reachedBy[node].meaning());
        }
        meanings.addFirst(strict.meaning());
        return Optional.of(ImmutableList.copyOf(meanings));
    }
}
