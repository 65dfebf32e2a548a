package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;

/**
 * Looks for a negative cycle in the residual graph of a matching (Bellman and Ford, from everywhere at once; Klein 1967).
 * Its nodes are the mentees, the mentors, a source that hands out mentees' places and a sink that takes mentors'; the
 * last two are linked where the number of pairs may change.
 */
final class ExchangeSearch {
    private static final int NONE = -1;

    private final Market market;
    private final CheckedMatching matching;
    private final Guarantee claim;
    private final long mostRelaxations;
    private final int mentees;
    private final int source;
    private final int sink;
    private final long[] distances;
    private final int[] before;
    private boolean changed;

    ExchangeSearch(Market market, CheckedMatching matching, Guarantee claim, long mostRelaxations) {
        this.market = market;
        this.matching = matching;
        this.claim = claim;
        this.mostRelaxations = mostRelaxations;
        this.mentees = market.menteeCount();
        this.source = mentees + market.mentorCount();
        this.sink = source + 1;
        this.distances = new long[sink + 1];
        this.before = new int[sink + 1];
        Arrays.fill(before, NONE);
    }

    Finding run() {
        if (mayOverflow()) {
            return Finding.undecided(claim, "overflow");
        }
        long relaxations = 0;
        do {
            relaxations += market.pairCount() + distances.length;
            if (relaxations > mostRelaxations) {
                return Finding.undecided(claim, "size");
            }
            changed = false;
            relaxPairs();
            relaxPlaces();
            int onCycle = changed ? nodeOnCycle() : NONE;
            if (onCycle != NONE) {
                return Finding.fails(claim, exchange(onCycle));
            }
        } while (changed);
        return Finding.holds(claim);
    }

    private boolean mayOverflow() {
        long greatest = 0;
        for (int pair = 0; pair < market.pairCount(); pair++) {
            long weight = market.weight(pair);
            greatest = Math.max(greatest, weight == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(weight));
        }
        return Math.multiplyHigh(greatest, 2L * distances.length) != 0 || greatest * 2 * distances.length < 0;
    }

    private long cost(int pair) {
        return claim == Guarantee.MAXIMUM_CARDINALITY ? -1 : -market.weight(pair);
    }

    private void relaxPairs() {
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = mentees + market.mentorOf(pair);
                if (matching.matched.get(pair)) {
                    relax(mentor, mentee, -cost(pair));
                } else {
                    relax(mentee, mentor, cost(pair));
                }
            }
        }
    }

    private void relaxPlaces() {
        for (int mentee = 0; mentee < mentees; mentee++) {
            int load = matching.menteeLoad[mentee];
            relaxIf(load < market.menteeMaximum(mentee), source, mentee);
            relaxIf(load > market.menteeMinimum(mentee), mentee, source);
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int load = matching.mentorLoad[mentor];
            relaxIf(load < market.mentorMaximum(mentor), mentees + mentor, sink);
            relaxIf(load > market.mentorMinimum(mentor), sink, mentees + mentor);
        }
        boolean numberMayChange = claim != Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY;
        relaxIf(numberMayChange, source, sink);
        relaxIf(numberMayChange, sink, source);
    }

    private void relaxIf(boolean present, int from, int to) {
        if (present) {
            relax(from, to, 0);
        }
    }

    private void relax(int from, int to, long cost) {
        if (distances[from] + cost < distances[to]) {
            distances[to] = distances[from] + cost;
            before[to] = from;
            changed = true;
        }
    }

    /** {@return a node on a cycle of the predecessors, which is a negative cycle of the graph, or -1} */
    private int nodeOnCycle() {
        int[] seenFrom = new int[before.length];
        Arrays.fill(seenFrom, NONE);
        for (int start = 0; start < before.length; start++) {
            int node = start;
            while (node != NONE && seenFrom[node] == NONE) {
                seenFrom[node] = start;
                node = before[node];
            }
            if (node != NONE && seenFrom[node] == start) {
                return node;
            }
        }
        return NONE;
    }

    private CounterExample exchange(int onCycle) {
        ImmutableList.Builder<Pair> added = ImmutableList.builder();
        ImmutableList.Builder<Pair> removed = ImmutableList.builder();
        long pairsGained = 0;
        long weightGained = 0;
        int node = onCycle;
        do {
            int from = before[node];
            if (from < mentees && node >= mentees && node < source) {
                int pair = market.find(from, node - mentees);
                added.add(CheckedMatching.named(market, pair));
                pairsGained++;
                weightGained += market.weight(pair);
            } else if (node < mentees && from >= mentees && from < source) {
                int pair = market.find(node, from - mentees);
                removed.add(CheckedMatching.named(market, pair));
                pairsGained--;
                weightGained -= market.weight(pair);
            }
            node = from;
        } while (node != onCycle);
        return new CounterExample.ImprovingExchange(added.build(), removed.build(), pairsGained, weightGained);
    }
}
