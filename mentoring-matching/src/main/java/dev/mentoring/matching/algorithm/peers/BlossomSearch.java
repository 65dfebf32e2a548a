package dev.mentoring.matching.algorithm.peers;

import static dev.mentoring.matching.algorithm.peers.BlossomForest.NONE;
import static dev.mentoring.matching.algorithm.peers.LeastSlacks.INNER;
import static dev.mentoring.matching.algorithm.peers.LeastSlacks.OUTER;

import dev.mentoring.matching.algorithm.SolveContext;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The matching of a general graph that is worth most, with the prices that prove it (Edmonds 1965; this arrangement after
 * Galil, <i>Efficient algorithms for finding maximum matching in graphs</i>, 1986); not thread-safe.
 *
 * <p>Prices are feasible throughout: the slack of a pair, which is the two prices less twice its worth (plus the prices of
 * the blossoms that hold both), is never negative; matched pairs and the pairs of blossoms have none. A stage grows
 * alternating trees from all who are unmatched and have a positive price, lets prices move until a tree reaches another,
 * somebody unmatched, or a price of nothing, and changes the matching along the path. At the end whoever is unmatched has
 * a price of nothing, so that the gap is exactly nothing.
 *
 * <p>Whole numbers throughout: first prices are even, and all roots move together, so that the prices of all outer
 * vertices stay of one parity and half a slack between them is whole. There are at most {@code 2 n} stages for {@code n}
 * vertices; a stage looks at each pair a few times, and moves prices at most {@code 2 n} times in time {@code O(n)}: that is
 * {@code O(n³)} in all.
 */
final class BlossomSearch {
    private static final int SCANS_BETWEEN_CANCELLATION_CHECKS = 256;

    private final WeightedGraph graph;
    private final SolveContext context;
    private final BlossomForest forest;
    private final LeastSlacks slacks;
    private final long[] prices;
    private final byte[] labels;
    private final int[] labelArcs;
    private final int[] queue;
    private int queued;
    private final int[] visits;
    private int visit;
    private int scans;

    BlossomSearch(WeightedGraph graph, SolveContext context) {
        this.graph = graph;
        this.context = context;
        this.forest = new BlossomForest(graph);
        this.labels = new byte[forest.size()];
        this.slacks = new LeastSlacks(graph, forest, labels);
        this.prices = slacks.prices();
        this.labelArcs = new int[forest.size()];
        this.queue = new int[forest.vertices()];
        this.visits = new int[forest.size()];
    }

    /** {@return this search, with the matching found} */
    BlossomSearch run() {
        startGreedily();
        while (plantRoots()) {
            grow();
            dissolveFreeBlossoms();
        }
        return this;
    }

    /** {@return the arc from a vertex to its partner, or {@link BlossomForest#NONE}} */
    int mate(int vertex) {
        return forest.mate(vertex);
    }

    /** {@return the price of a vertex in halves, or of a blossom} */
    long price(int part) {
        return prices[part];
    }

    BlossomForest forest() {
        return forest;
    }

    /** Lowers each price as far as the others allow, and matches whom that leaves without slack. */
    private void startGreedily() {
        for (int vertex = 0; vertex < forest.vertices(); vertex++) {
            long greatest = 0;
            for (int arc = graph.starts()[vertex]; arc < graph.starts()[vertex + 1]; arc++) {
                greatest = Math.max(greatest, graph.worths()[arc]);
            }
            prices[vertex] = greatest + (greatest & 1);
        }
        for (int vertex = 0; vertex < forest.vertices(); vertex++) {
            long needed = 0;
            int partnerArc = NONE;
            for (int arc = graph.starts()[vertex]; arc < graph.starts()[vertex + 1]; arc++) {
                int other = graph.targets()[arc];
                long need = 2 * graph.worths()[arc] - prices[other];
                boolean isFree = forest.mate(other) == NONE;
                if (need > needed || (need == needed && partnerArc == NONE && isFree)) {
                    needed = need;
                    partnerArc = isFree ? arc : NONE;
                }
            }
            prices[vertex] = needed;
            if (partnerArc != NONE && forest.mate(vertex) == NONE) {
                match(partnerArc);
            }
        }
    }

    private void match(int arc) {
        forest.setMate(graph.source(arc), arc);
        forest.setMate(graph.targets()[arc], graph.reverses()[arc]);
    }

    /** {@return whether anybody unmatched has a price left} */
    private boolean plantRoots() {
        Arrays.fill(labels, (byte) 0);
        slacks.forget();
        queued = 0;
        boolean any = false;
        for (int vertex = 0; vertex < forest.vertices(); vertex++) {
            if (forest.mate(vertex) == NONE && prices[vertex] > 0) {
                labelOuter(forest.outermost(vertex), NONE);
                any = true;
            }
        }
        return any;
    }

    private void labelOuter(int part, int arc) {
        labels[part] = OUTER;
        labelArcs[part] = arc;
        slacks.forget(part);
        enqueue(part);
    }

    private void enqueue(int part) {
        if (!forest.isBlossom(part)) {
            queue[queued++] = part;
            return;
        }
        for (int vertex : forest.vertices(part)) {
            queue[queued++] = vertex;
        }
    }

    private void labelInner(int part, int arc) {
        labels[part] = INNER;
        labelArcs[part] = arc;
        int matched = forest.mate(forest.base(part));
        labelOuter(forest.outermost(graph.targets()[matched]), matched);
    }

    /** Grows the trees until the matching has changed. */
    private void grow() {
        while (true) {
            while (queued > 0) {
                if (scan(queue[--queued])) {
                    return;
                }
            }
            if (movePrices()) {
                return;
            }
        }
    }

    /** Looks at all pairs of an outer vertex; {@return whether the matching has changed}. */
    private boolean scan(int vertex) {
        if (++scans % SCANS_BETWEEN_CANCELLATION_CHECKS == 0) {
            context.throwIfCancelled();
        }
        int part = forest.outermost(vertex);
        long price = prices[vertex];
        for (int arc = graph.starts()[vertex]; arc < graph.starts()[vertex + 1]; arc++) {
            int other = graph.targets()[arc];
            int otherPart = forest.outermost(other);
            if (part == otherPart) {
                continue;
            }
            long slack = price + prices[other] - 2 * graph.worths()[arc];
            slacks.offer(part, other, labels[otherPart] == OUTER, arc, slack);
            if (slack == 0) {
                if (follow(arc)) {
                    return true;
                }
                part = forest.outermost(vertex);
            }
        }
        return false;
    }

    /** Goes along an arc without slack from an outer vertex; {@return whether the matching has changed}. */
    private boolean follow(int arc) {
        int source = graph.source(arc);
        int target = graph.targets()[arc];
        int part = forest.outermost(target);
        if (labels[part] == OUTER) {
            int common = commonAncestor(forest.outermost(source), part);
            if (common != NONE) {
                formBlossom(common, arc);
                return false;
            }
            alternate(source, arc);
            alternate(target, graph.reverses()[arc]);
            return true;
        }
        if (labels[part] == INNER) {
            return false;
        }
        if (forest.mate(forest.base(part)) != NONE) {
            labelInner(part, arc);
            return false;
        }
        alternate(source, arc);
        forest.rebase(part, target);
        forest.setMate(target, graph.reverses()[arc]);
        return true;
    }

    private int commonAncestor(int one, int other) {
        visit++;
        int here = one;
        int there = other;
        while (here != NONE) {
            if (visits[here] == visit) {
                return here;
            }
            visits[here] = visit;
            int arc = labelArcs[here];
            here = arc == NONE ? NONE : forest.outermost(graph.source(labelArcs[forest.outermost(graph.source(arc))]));
            if (there != NONE) {
                int swapped = here;
                here = there;
                there = swapped;
            }
        }
        return NONE;
    }

    /** Gives an outer vertex the partner at an arc, or nobody, and shifts all pairs on the path to its root. */
    private void alternate(int outer, int partnerArc) {
        int vertex = outer;
        int arc = partnerArc;
        while (true) {
            int part = forest.outermost(vertex);
            int back = labelArcs[part];
            forest.rebase(part, vertex);
            forest.setMate(vertex, arc);
            if (back == NONE) {
                return;
            }
            int inner = forest.outermost(graph.source(back));
            arc = labelArcs[inner];
            int entry = graph.targets()[arc];
            forest.rebase(inner, entry);
            forest.setMate(entry, graph.reverses()[arc]);
            vertex = graph.source(arc);
        }
    }

    private void formBlossom(int common, int arc) {
        int before = distance(forest.outermost(graph.source(arc)), common);
        int size = before + 1 + distance(forest.outermost(graph.targets()[arc]), common);
        int[] circle = new int[size];
        int[] arcs = new int[size];
        circle[0] = common;
        arcs[before] = arc;
        int part = forest.outermost(graph.source(arc));
        for (int i = before; i > 0; i--) {
            circle[i] = part;
            arcs[i - 1] = labelArcs[part];
            part = forest.outermost(graph.source(labelArcs[part]));
        }
        part = forest.outermost(graph.targets()[arc]);
        for (int i = before + 1; i < size; i++) {
            circle[i] = part;
            arcs[i] = graph.reverses()[labelArcs[part]];
            part = forest.outermost(graph.source(labelArcs[part]));
        }
        int blossom = forest.form(circle, arcs);
        labels[blossom] = OUTER;
        labelArcs[blossom] = labelArcs[common];
        prices[blossom] = 0;
        for (int inner : circle) {
            if (labels[inner] == INNER) {
                enqueue(inner);
            }
        }
        slacks.gather(blossom, circle);
    }

    private int distance(int from, int common) {
        int distance = 0;
        for (int part = from; part != common; part = forest.outermost(graph.source(labelArcs[part]))) {
            distance++;
        }
        return distance;
    }

    /** Moves prices until something can happen, and lets it happen; {@return whether the matching has changed}. */
    private boolean movePrices() {
        slacks.movePrices();
        int arc = slacks.freedArc();
        int part = slacks.exhaustedPart();
        if (arc != NONE) {
            return follow(arc);
        }
        if (forest.isBlossom(part)) {
            openInner(part);
            return false;
        }
        alternate(part, NONE);
        return true;
    }

    /** Dissolves an inner blossom whose price is used up; the parts between its two ends on the path stay in the tree. */
    private void openInner(int blossom) {
        int entryArc = labelArcs[blossom];
        int place = forest.place(blossom, graph.targets()[entryArc]);
        int[] arcs = forest.links(blossom);
        int[] circle = forest.dissolve(blossom);
        for (int part : circle) {
            labels[part] = 0;
        }
        int arc = entryArc;
        int step = place % 2 == 1 ? 1 : -1;
        while (place != 0 && place != circle.length) {
            labelInner(circle[place], arc);
            arc = step == 1 ? arcs[place + 1] : graph.reverses()[arcs[place - 2]];
            place += 2 * step;
        }
        labels[circle[0]] = INNER;
        labelArcs[circle[0]] = arc;
    }

    private void dissolveFreeBlossoms() {
        BitSet waiting = new BitSet();
        for (int blossom = forest.vertices(); blossom < forest.size(); blossom++) {
            waiting.set(blossom, forest.isOutermost(blossom) && prices[blossom] == 0);
        }
        for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(0)) {
            waiting.clear(next);
            for (int part : forest.dissolve(next)) {
                waiting.set(part, forest.isBlossom(part) && prices[part] == 0);
            }
        }
    }
}
