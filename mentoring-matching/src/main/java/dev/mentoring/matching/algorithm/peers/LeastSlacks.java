package dev.mentoring.matching.algorithm.peers;

import static dev.mentoring.matching.algorithm.peers.BlossomForest.NONE;

import java.util.Arrays;

/**
 * The prices of {@link BlossomSearch}, and how far they can move: which pairs outside the trees have the least slack. Not
 * thread-safe.
 */
final class LeastSlacks {
    /** The label of a part at an even distance from a root. */
    static final byte OUTER = 1;
    /** The label of a part at an odd distance from a root. */
    static final byte INNER = 2;

    private final WeightedGraph graph;
    private final BlossomForest forest;
    private final byte[] labels;
    private final long[] prices;
    /** For each vertex that is not outer, the arc of least slack to it from an outer one. */
    private final int[] nearest;
    /** For each outer blossom, the arc of least slack to another outer one; and such arcs to several, where known. */
    private final int[] closest;

    private final int[][] closestArcs;
    private final boolean[] knowsClosest;
    private final int[] closestTo;
    private final int[] found;
    private int freedArc = NONE;
    private int exhaustedPart = NONE;

    /** Starts with prices of nothing; the labels are those of the search, which goes on setting them. */
    LeastSlacks(WeightedGraph graph, BlossomForest forest, byte[] labels) {
        this.graph = graph;
        this.forest = forest;
        this.labels = labels;
        this.prices = new long[forest.size()];
        this.nearest = new int[forest.vertices()];
        this.closest = new int[forest.size()];
        this.closestArcs = new int[forest.size()][];
        this.knowsClosest = new boolean[forest.size()];
        this.closestTo = new int[forest.size()];
        Arrays.fill(closestTo, NONE);
        this.found = new int[forest.size()];
    }

    /** {@return the price of each vertex in halves, and of each blossom}; shared with the search */
    long[] prices() {
        return prices;
    }

    /** Forgets what is near to vertices that are not outer. */
    void forget() {
        Arrays.fill(nearest, NONE);
    }

    /** Forgets what is close to a part that has become outer. */
    void forget(int part) {
        closest[part] = NONE;
        knowsClosest[part] = false;
    }

    private long slack(int arc) {
        return prices[graph.source(arc)] + prices[graph.targets()[arc]] - 2 * graph.worths()[arc];
    }

    /** Is told the slack of an arc from an outer part to a vertex, in another part, which is outer or not. */
    void offer(int part, int other, boolean outer, int arc, long slack) {
        if (!outer) {
            nearest[other] = nearest[other] == NONE || slack < slack(nearest[other]) ? arc : nearest[other];
        } else if (slack > 0) {
            closest[part] = closest[part] == NONE || slack < slack(closest[part]) ? arc : closest[part];
        }
    }

    /** Finds the arcs of least slack from a new blossom to each other outer one. */
    void gather(int blossom, int[] circle) {
        int count = 0;
        for (int part : circle) {
            if (labels[part] == OUTER && knowsClosest[part]) {
                for (int arc : closestArcs[part]) {
                    count = offerClosest(blossom, arc, count);
                }
                knowsClosest[part] = false;
                continue;
            }
            for (int vertex : forest.vertices(part)) {
                for (int arc = graph.starts()[vertex]; arc < graph.starts()[vertex + 1]; arc++) {
                    count = offerClosest(blossom, arc, count);
                }
            }
        }
        int[] arcs = new int[count];
        closest[blossom] = NONE;
        for (int i = 0; i < count; i++) {
            arcs[i] = closestTo[found[i]];
            closestTo[found[i]] = NONE;
            if (closest[blossom] == NONE || slack(arcs[i]) < slack(closest[blossom])) {
                closest[blossom] = arcs[i];
            }
        }
        closestArcs[blossom] = arcs;
        knowsClosest[blossom] = true;
    }

    private int offerClosest(int blossom, int arc, int count) {
        int other = forest.outermost(graph.targets()[arc]);
        if (other == blossom || labels[other] != OUTER) {
            return count;
        }
        if (closestTo[other] == NONE) {
            closestTo[other] = arc;
            found[count] = other;
            return count + 1;
        }
        if (slack(arc) < slack(closestTo[other])) {
            closestTo[other] = arc;
        }
        return count;
    }

    /** Moves all prices until a pair has no slack, {@link #freedArc()}, or a price is used up, {@link #exhaustedPart()}. */
    void movePrices() {
        long least = Long.MAX_VALUE;
        exhaustedPart = NONE;
        freedArc = NONE;
        for (int vertex = 0; vertex < forest.vertices(); vertex++) {
            byte label = labels[forest.outermost(vertex)];
            if (label == OUTER && prices[vertex] < least) {
                least = prices[vertex];
                exhaustedPart = vertex;
                freedArc = NONE;
            } else if (label == 0 && nearest[vertex] != NONE && slack(nearest[vertex]) < least) {
                freedArc = nearest[vertex];
                least = slack(freedArc);
            }
        }
        for (int part = 0; part < forest.size(); part++) {
            if (!forest.isOutermost(part)) {
                continue;
            }
            if (labels[part] == OUTER && closest[part] != NONE && slack(closest[part]) / 2 < least) {
                freedArc = closest[part];
                least = slack(freedArc) / 2;
            } else if (labels[part] == INNER && forest.isBlossom(part) && prices[part] < least) {
                least = prices[part];
                exhaustedPart = part;
                freedArc = NONE;
            }
        }
        move(least);
    }

    /** {@return the arc that has no slack since the last move; or {@link BlossomForest#NONE}} */
    int freedArc() {
        return freedArc;
    }

    /** {@return without such an arc, the outer vertex or the inner blossom whose price the last move used up} */
    int exhaustedPart() {
        return exhaustedPart;
    }

    private void move(long by) {
        for (int vertex = 0; vertex < forest.vertices(); vertex++) {
            byte label = labels[forest.outermost(vertex)];
            prices[vertex] += label == OUTER ? -by : label == INNER ? by : 0;
        }
        for (int blossom = forest.vertices(); blossom < forest.size(); blossom++) {
            if (forest.isOutermost(blossom)) {
                prices[blossom] += labels[blossom] == OUTER ? by : labels[blossom] == INNER ? -by : 0;
            }
        }
    }
}
