package dev.mentoring.matching.algorithm.peers;

import java.util.Arrays;

/**
 * Odd circles of vertices and smaller circles that are held together as one (Edmonds 1965), and the matching within them;
 * not thread-safe.
 *
 * <p>The numbers {@code 0 … n - 1} are the vertices, from {@code n} on the blossoms. The parts of a blossom stand in a
 * circle, its base first; {@code links[blossom][i]} is the arc from part {@code i} to the next. Within the circle the
 * second and third part are matched, the fourth and fifth, and so on; the first is matched outside, or nowhere.
 */
final class BlossomForest {
    static final int NONE = -1;
    private static final int[] NOTHING = {};

    private final WeightedGraph graph;
    private final int[] inBlossom;
    private final int[] parents;
    private final int[] bases;
    private final int[][] parts;
    private final int[][] links;
    private final int[] free;
    private int freeCount;
    private final int[] mates;
    private final int[] leaves;
    private final int[] pendingPart;
    private final int[] pendingVertex;

    BlossomForest(WeightedGraph graph) {
        int vertices = graph.vertices();
        int all = 2 * vertices;
        this.graph = graph;
        this.inBlossom = new int[vertices];
        this.bases = new int[all];
        Arrays.setAll(inBlossom, i -> i);
        Arrays.setAll(bases, i -> i < vertices ? i : NONE);
        this.parents = new int[all];
        Arrays.fill(parents, NONE);
        this.parts = new int[all][];
        Arrays.fill(parts, NOTHING);
        this.links = new int[all][];
        Arrays.fill(links, NOTHING);
        this.free = new int[vertices];
        for (int blossom = all - 1; blossom >= vertices; blossom--) {
            free[freeCount++] = blossom;
        }
        this.mates = new int[vertices];
        Arrays.fill(mates, NONE);
        this.leaves = new int[all];
        this.pendingPart = new int[all];
        this.pendingVertex = new int[all];
    }

    int vertices() {
        return inBlossom.length;
    }

    /** {@return the greatest number of vertices and blossoms} */
    int size() {
        return parents.length;
    }

    boolean isBlossom(int part) {
        return part >= inBlossom.length;
    }

    /** {@return whether a number stands for a blossom that exists} */
    boolean exists(int blossom) {
        return parts[blossom].length > 0;
    }

    /** {@return whether a vertex, or a blossom that exists, is part of none} */
    boolean isOutermost(int part) {
        return parents[part] == NONE && (!isBlossom(part) || exists(part));
    }

    /** {@return the blossom of which something is a part, or {@link #NONE}} */
    int parent(int part) {
        return parents[part];
    }

    /** {@return the outermost blossom of a vertex, or the vertex} */
    int outermost(int vertex) {
        return inBlossom[vertex];
    }

    int base(int part) {
        return bases[part];
    }

    /** {@return the arc from a vertex to its partner, or {@link #NONE}} */
    int mate(int vertex) {
        return mates[vertex];
    }

    void setMate(int vertex, int arc) {
        mates[vertex] = arc;
    }

    int[] parts(int blossom) {
        return parts[blossom];
    }

    int[] links(int blossom) {
        return links[blossom];
    }

    /** {@return a blossom of these parts, base first, and the arcs from each to the next} */
    int form(int[] circle, int[] arcs) {
        int blossom = free[--freeCount];
        parts[blossom] = circle;
        links[blossom] = arcs;
        bases[blossom] = bases[circle[0]];
        parents[blossom] = NONE;
        for (int part : circle) {
            parents[part] = blossom;
        }
        int count = collectLeaves(blossom);
        for (int i = 0; i < count; i++) {
            inBlossom[leaves[i]] = blossom;
        }
        return blossom;
    }

    /** {@return the parts of a blossom, which is no more} */
    int[] dissolve(int blossom) {
        int[] circle = parts[blossom];
        for (int part : circle) {
            parents[part] = NONE;
            int count = collectLeaves(part);
            for (int i = 0; i < count; i++) {
                inBlossom[leaves[i]] = part;
            }
        }
        parts[blossom] = NOTHING;
        links[blossom] = NOTHING;
        bases[blossom] = NONE;
        free[freeCount++] = blossom;
        return circle;
    }

    /** {@return the vertices of a part} */
    int[] vertices(int part) {
        return Arrays.copyOf(leaves, collectLeaves(part));
    }

    /** Writes the vertices of a part to the front of {@link #leaves}; what is yet to be opened waits at the back. */
    private int collectLeaves(int part) {
        int count = 0;
        int waiting = leaves.length;
        leaves[--waiting] = part;
        while (waiting < leaves.length) {
            int next = leaves[waiting++];
            if (isBlossom(next)) {
                for (int inner : parts[next]) {
                    leaves[--waiting] = inner;
                }
            } else {
                leaves[count++] = next;
            }
        }
        return count;
    }

    /** {@return the place in the circle of a blossom of the part that holds a vertex} */
    int place(int blossom, int vertex) {
        int part = vertex;
        while (parents[part] != blossom) {
            part = parents[part];
        }
        int place = 0;
        while (parts[blossom][place] != part) {
            place++;
        }
        return place;
    }

    /** Matches the vertices of a part among themselves so that this one is left over and becomes the base. */
    void rebase(int part, int vertex) {
        int pending = 0;
        if (isBlossom(part)) {
            pendingPart[pending] = part;
            pendingVertex[pending++] = vertex;
        }
        while (pending > 0) {
            int blossom = pendingPart[--pending];
            int newBase = pendingVertex[pending];
            int place = place(blossom, newBase);
            int[] circle = parts[blossom];
            int[] arcs = links[blossom];
            pending = await(circle[place], newBase, pending);
            int from = place % 2 == 1 ? place + 1 : 0;
            int to = place % 2 == 1 ? circle.length : place;
            for (int i = from; i < to; i += 2) {
                int arc = arcs[i];
                int back = graph.reverses()[arc];
                int source = graph.targets()[back];
                int target = graph.targets()[arc];
                mates[source] = arc;
                mates[target] = back;
                pending = await(circle[i], source, pending);
                pending = await(circle[(i + 1) % circle.length], target, pending);
            }
            parts[blossom] = rotated(circle, place);
            links[blossom] = rotated(arcs, place);
            bases[blossom] = newBase;
        }
    }

    private int await(int part, int vertex, int pending) {
        if (!isBlossom(part)) {
            return pending;
        }
        pendingPart[pending] = part;
        pendingVertex[pending] = vertex;
        return pending + 1;
    }

    private static int[] rotated(int[] circle, int first) {
        int[] rotated = new int[circle.length];
        System.arraycopy(circle, first, rotated, 0, circle.length - first);
        System.arraycopy(circle, 0, rotated, circle.length - first, first);
        return rotated;
    }
}
