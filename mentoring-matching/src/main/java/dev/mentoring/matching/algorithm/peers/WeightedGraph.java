package dev.mentoring.matching.algorithm.peers;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Pairs of peers with worths in flat arrays, each pair as two arcs, one from each of the two. Immutable by convention:
 * nobody writes to the arrays.
 *
 * <p>The arcs from a vertex are at {@code starts[vertex] … starts[vertex + 1] - 1}.
 *
 * @param starts the first arc of each vertex, and the number of arcs
 * @param targets where each arc leads
 * @param reverses the other arc of the same pair
 * @param worths what the pair is worth
 */
record WeightedGraph(int[] starts, int[] targets, int[] reverses, long[] worths) {
    /**
     * {@return the graph of a mirror market in which a pair is worth its weight and a bonus}
     *
     * @param mirror the market in which the peers are on both sides
     * @param bonus what each pair is worth beyond its weight
     */
    static WeightedGraph of(Market mirror, long bonus) {
        int arcs = mirror.pairCount();
        int[] starts = new int[mirror.menteeCount() + 1];
        for (int vertex = 0; vertex < mirror.menteeCount(); vertex++) {
            starts[vertex + 1] = mirror.rowEnd(vertex);
        }
        int[] targets = new int[arcs];
        int[] reverses = new int[arcs];
        long[] worths = new long[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            targets[arc] = mirror.mentorOf(arc);
            reverses[arc] = mirror.pairAt(arc);
            worths[arc] = mirror.weight(arc) + bonus;
        }
        return new WeightedGraph(starts, targets, reverses, worths);
    }

    /** {@return the graph of the same vertices and those pairs of which both arcs are kept} */
    WeightedGraph keeping(IntPredicate kept) {
        int[] places = new int[targets.length];
        BitSet chosen = new BitSet();
        int[] newStarts = new int[starts.length];
        int size = 0;
        for (int vertex = 0; vertex < vertices(); vertex++) {
            for (int arc = starts[vertex]; arc < starts[vertex + 1]; arc++) {
                if (kept.test(arc) && kept.test(reverses[arc])) {
                    chosen.set(arc);
                    places[arc] = size++;
                }
            }
            newStarts[vertex + 1] = size;
        }
        int[] newTargets = new int[size];
        int[] newReverses = new int[size];
        long[] newWorths = new long[size];
        for (int arc = chosen.nextSetBit(0); arc >= 0; arc = chosen.nextSetBit(arc + 1)) {
            newTargets[places[arc]] = targets[arc];
            newReverses[places[arc]] = places[reverses[arc]];
            newWorths[places[arc]] = worths[arc];
        }
        return new WeightedGraph(newStarts, newTargets, newReverses, newWorths);
    }

    /** {@return the same graph with other worths, which must be the same for both arcs of a pair} */
    WeightedGraph weighing(IntToLongFunction worth) {
        long[] newWorths = new long[worths.length];
        Arrays.setAll(newWorths, worth);
        return new WeightedGraph(starts, targets, reverses, newWorths);
    }

    int vertices() {
        return starts.length - 1;
    }

    int source(int arc) {
        return targets[reverses[arc]];
    }
}
