package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for an exchange that serves a goal: a negative cycle in the residual graph of a matching (Bellman 1958 and Ford
 * 1956, from everywhere at once; no negative cycle means optimal, Klein 1967). Its nodes are the mentees, the mentors or
 * the topics, in the latter case the mentors who offer them, a source that hands out mentees' places and a sink that takes
 * mentors'; the last two are linked where the number of pairs may change.
 *
 * <p>A goal of several levels is searched level by level, with the exact numbers of each: when no cycle is negative, the
 * cycles that neither gain nor lose are those of the arcs that are tight at the distances found, and only these are looked
 * at on the next level. Nothing is folded into large weights.
 */
final class ExchangeSearch {
    private static final long MOST_STEPS = 1_000_000_000L;
    private static final int NONE = -1;

    private final Market market;
    private final CheckedMatching matching;
    private final ExchangeGoal goal;
    private final Steps steps = new Steps(MOST_STEPS);
    private final int mentees;
    private final int source;
    private final int sink;
    private final int[] from;
    private final int[] to;
    private final int[] pairs;
    private final long[] distances;
    private final int[] arcBefore;
    private int arcs;

    private ExchangeSearch(CheckedMatching matching, ExchangeGoal goal) {
        this.market = matching.market;
        this.matching = matching;
        this.goal = goal;
        this.mentees = market.menteeCount();
        int offerers = matching.topics.map(ProjectMarket::mentorCount).orElse(0);
        this.source = mentees + market.mentorCount() + offerers;
        this.sink = source + 1;
        this.distances = new long[sink + 1];
        this.arcBefore = new int[sink + 1];
        int most = Math.addExact(market.pairCount(), Math.multiplyExact(2, sink + 2));
        steps.take(most);
        this.from = new int[most];
        this.to = new int[most];
        this.pairs = new int[most];
    }

    /** {@return an exchange that serves the goal, if there is one} */
    static Optional<Exchange> of(CheckedMatching matching, ExchangeGoal goal) {
        ExchangeSearch search = new ExchangeSearch(matching, goal);
        search.addArcs();
        for (int level = 0; level < goal.levels(); level++) {
            int onCycle = search.run(level);
            if (onCycle != NONE) {
                return Optional.of(search.exchange(onCycle));
            }
            search.keepTight(level);
        }
        return Optional.empty();
    }

    private void addArcs() {
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = mentees + market.mentorOf(pair);
                if (matching.matched.get(pair)) {
                    add(mentor, mentee, pair);
                } else if (goal.mayAdd(pair)) {
                    add(mentee, mentor, pair);
                }
            }
            int load = matching.menteeLoad[mentee];
            int minimum = goal.keepsMenteesMatched() ? load : market.menteeMinimum(mentee);
            addPlaces(source, mentee, minimum, load, market.menteeMaximum(mentee));
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int end = sink;
            if (matching.topics.isPresent()) {
                end = mentees + market.mentorCount() + matching.topics.get().mentorOf(mentor);
            }
            int load = matching.mentorLoad[mentor];
            addPlaces(mentees + mentor, end, market.mentorMinimum(mentor), load, market.mentorMaximum(mentor));
        }
        matching.topics.ifPresent(this::addOfferers);
        if (!goal.keepsNumber()) {
            add(source, sink, NONE);
            add(sink, source, NONE);
        }
    }

    private void addOfferers(ProjectMarket project) {
        int[] loads = matching.offererLoad(project);
        for (int offerer = 0; offerer < loads.length; offerer++) {
            addPlaces(
                    mentees + market.mentorCount() + offerer, sink, 0, loads[offerer], project.mentorMaximum(offerer));
        }
    }

    private void addPlaces(int left, int right, int minimum, int load, int maximum) {
        if (load < maximum) {
            add(left, right, NONE);
        }
        if (load > minimum) {
            add(right, left, NONE);
        }
    }

    private void add(int start, int end, int pair) {
        from[arcs] = start;
        to[arcs] = end;
        pairs[arcs] = pair;
        arcs++;
    }

    private long cost(int level, int arc) {
        if (pairs[arc] == NONE) {
            return 0;
        }
        long worth = goal.worth(level, pairs[arc]);
        return from[arc] < mentees ? -worth : worth;
    }

    /** {@return a node on a negative cycle, or -1} */
    private int run(int level) {
        refuseOverflow(level);
        Arrays.fill(distances, 0);
        Arrays.fill(arcBefore, NONE);
        boolean changed = true;
        while (changed) {
            steps.take(arcs + distances.length);
            changed = false;
            for (int arc = 0; arc < arcs; arc++) {
                long distance = distances[from[arc]] + cost(level, arc);
                if (distance < distances[to[arc]]) {
                    distances[to[arc]] = distance;
                    arcBefore[to[arc]] = arc;
                    changed = true;
                }
            }
            int onCycle = changed ? nodeOnCycle() : NONE;
            if (onCycle != NONE) {
                return onCycle;
            }
        }
        return NONE;
    }

    private void refuseOverflow(int level) {
        long greatest = 0;
        for (int arc = 0; arc < arcs; arc++) {
            long cost = cost(level, arc);
            greatest = Math.max(greatest, cost == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(cost));
        }
        if (Math.multiplyHigh(greatest, 2L * distances.length) != 0 || greatest * 2 * distances.length < 0) {
            throw new UndecidedException("overflow");
        }
    }

    private void keepTight(int level) {
        int kept = 0;
        for (int arc = 0; arc < arcs; arc++) {
            if (distances[from[arc]] + cost(level, arc) == distances[to[arc]]) {
                from[kept] = from[arc];
                to[kept] = to[arc];
                pairs[kept] = pairs[arc];
                kept++;
            }
        }
        arcs = kept;
    }

    /** {@return a node on a cycle of the predecessors, which is a negative cycle of the graph, or -1} */
    private int nodeOnCycle() {
        int[] seenFrom = new int[arcBefore.length];
        Arrays.fill(seenFrom, NONE);
        for (int start = 0; start < arcBefore.length; start++) {
            int node = start;
            while (node != NONE && seenFrom[node] == NONE) {
                seenFrom[node] = start;
                node = arcBefore[node] == NONE ? NONE : from[arcBefore[node]];
            }
            if (node != NONE && seenFrom[node] == start) {
                return node;
            }
        }
        return NONE;
    }

    private Exchange exchange(int onCycle) {
        ImmutableList.Builder<Integer> added = ImmutableList.builder();
        ImmutableList.Builder<Integer> removed = ImmutableList.builder();
        int node = onCycle;
        do {
            int arc = arcBefore[node];
            if (pairs[arc] != NONE) {
                (from[arc] < mentees ? added : removed).add(pairs[arc]);
            }
            node = from[arc];
        } while (node != onCycle);
        return new Exchange(added.build(), removed.build());
    }
}
