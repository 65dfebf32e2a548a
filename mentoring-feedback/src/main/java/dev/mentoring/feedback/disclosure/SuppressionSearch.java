package dev.mentoring.feedback.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses which cells to hide so that nothing is betrayed and the least is lost.
 *
 * <p>An oracle looks at what is hidden and, when something is still betrayed, names cells of which at least one must be hidden.
 * The search always goes on from the cheapest set of hidden cells so far (branch and bound, best first), so that the first that
 * betrays nothing is the cheapest of all; among equals, the one with fewest cells, then with the first ones. What the oracle
 * named once is remembered, and asked of every set first. After {@value #MOST_ASKED} questions or {@value #MOST_TRIED} sets it
 * gives up being exact: it hides the cheapest cell named, again and again, and then shows what need not have been hidden,
 * dearest first.
 */
final class SuppressionSearch {
    private static final int MOST_TRIED = 5_000;
    private static final int MOST_ASKED = 150;

    private final long[] costs;
    private final Function<BitSet, Optional<BitSet>> oracle;
    private final List<BitSet> named = new ArrayList<>();

    private record State(BitSet hidden, long cost) {
        private static final Comparator<State> ORDER = Comparator.comparingLong(State::cost)
                .thenComparingInt(state -> state.hidden.cardinality())
                .thenComparing(State::hidden, SuppressionSearch::compare);
    }

    /**
     * Prepares a search.
     *
     * @param costs what is lost by hiding each cell, more than 0
     * @param oracle which cells to hide one more of, given those hidden; empty when nothing is betrayed
     */
    SuppressionSearch(long[] costs, Function<BitSet, Optional<BitSet>> oracle) {
        this.costs = costs.clone();
        this.oracle = oracle;
    }

    /** {@return the cells to hide; all, when even hiding all betrays something} */
    BitSet run() {
        BitSet all = new BitSet();
        all.set(0, costs.length);
        if (oracle.apply(all).isPresent()) {
            return all;
        }
        PriorityQueue<State> open = new PriorityQueue<>(State.ORDER);
        Set<BitSet> seen = new HashSet<>();
        open.add(new State(new BitSet(), 0));
        for (int tried = 0; tried < MOST_TRIED && named.size() < MOST_ASKED && !open.isEmpty(); tried++) {
            State state = open.remove();
            Optional<BitSet> oneOf = oneOf(state.hidden);
            if (oneOf.isEmpty()) {
                return state.hidden;
            }
            oneOf.get().stream().filter(cell -> !state.hidden.get(cell)).forEach(cell -> {
                BitSet more = (BitSet) state.hidden.clone();
                more.set(cell);
                if (seen.add(more)) {
                    open.add(new State(more, state.cost + costs[cell]));
                }
            });
        }
        return greedy(all);
    }

    /** Cells of which one must be hidden besides; those named before that still wait for one, fewest first. */
    private Optional<BitSet> oneOf(BitSet hidden) {
        Optional<BitSet> before = named.stream()
                .filter(cells -> !cells.intersects(hidden))
                .min(Comparator.comparingInt(BitSet::cardinality));
        if (before.isPresent()) {
            return before;
        }
        Optional<BitSet> now = oracle.apply(hidden);
        now.ifPresent(named::add);
        return now;
    }

    private BitSet greedy(BitSet all) {
        BitSet hidden = new BitSet();
        Optional<BitSet> oneOf = oneOf(hidden);
        while (oneOf.isPresent()) {
            int cheapest = oneOf.get().stream()
                    .filter(cell -> !hidden.get(cell))
                    .boxed()
                    .min(Comparator.comparingLong(cell -> costs[cell]))
                    .orElse(-1);
            if (cheapest < 0) {
                return all;
            }
            hidden.set(cheapest);
            oneOf = oneOf(hidden);
        }
        hidden.stream()
                .boxed()
                .sorted(Comparator.comparingLong(cell -> -costs[cell]))
                .forEach(cell -> {
                    hidden.clear(cell);
                    if (oneOf(hidden).isPresent()) {
                        hidden.set(cell);
                    }
                });
        return hidden;
    }

    /** The set that has the first cell which only one of the two has comes first. */
    private static int compare(BitSet one, BitSet other) {
        BitSet difference = (BitSet) one.clone();
        difference.xor(other);
        int first = difference.nextSetBit(0);
        return first < 0 ? 0 : one.get(first) ? -1 : 1;
    }
}
