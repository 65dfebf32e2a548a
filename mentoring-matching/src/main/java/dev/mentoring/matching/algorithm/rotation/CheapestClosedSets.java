package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.RotationFlow;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The closed sets of least cost, by maximum flow (Picard, <i>Maximal closure of a graph and applications to combinatorial
 * problems</i>, 1976), for one kind of cost after the other: each call of {@link #minimise} narrows the sets down to the
 * cheapest of those that were left.
 *
 * <p>A rotation that saves something sends flow to those that it needs and that cost something, on shortest paths (Dinic
 * 1970). By complementary slackness the cheapest sets are those that hold every rotation whose saving is not used up, none
 * whose cost is not covered, and of two rotations with a flow between them both or neither.
 */
final class CheapestClosedSets {
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final SolveContext context;
    private final int size;

    /** Edges from rotations to what they need, as ends of an edge: {@code 2 e} at the needing, {@code 2 e + 1} at the needed. */
    private final int[] endStarts;

    private final int[] ends;
    private final int[] needing;
    private final int[] needed;
    private final long[] flow;
    private final boolean[] bothOrNeither;
    private final BitSet always = new BitSet();
    private final BitSet never = new BitSet();

    private final long[] saving;
    private final long[] costing;
    private final int[] level;
    private final int[] nextEnd;
    private final int[] queue;
    private final int[] trail;

    CheapestClosedSets(FoundRotations found, SolveContext context) {
        this.context = context;
        this.size = found.count();
        int edges = found.needs().length();
        needing = new int[edges];
        needed = found.needs().toArray();
        flow = new long[edges];
        bothOrNeither = new boolean[edges];
        endStarts = new int[size + 1];
        ends = new int[2 * edges];
        connect(found.needStarts());
        saving = new long[size];
        costing = new long[size];
        level = new int[size];
        nextEnd = new int[size];
        queue = new int[size];
        trail = new int[size];
    }

    private void connect(ImmutableIntArray needStarts) {
        for (int rotation = 0; rotation < size; rotation++) {
            for (int edge = needStarts.get(rotation); edge < needStarts.get(rotation + 1); edge++) {
                needing[edge] = rotation;
                endStarts[rotation + 1]++;
                endStarts[needed[edge] + 1]++;
            }
        }
        for (int rotation = 0; rotation < size; rotation++) {
            endStarts[rotation + 1] += endStarts[rotation];
        }
        int[] next = Arrays.copyOf(endStarts, size);
        for (int edge = 0; edge < needing.length; edge++) {
            ends[next[needing[edge]]++] = 2 * edge;
            ends[next[needed[edge]]++] = 2 * edge + 1;
        }
    }

    /**
     * Narrows the sets down to the cheapest.
     *
     * @param cost what each rotation adds to the cost of a set
     * @return the least cost
     * @throws ArithmeticException when costs exceed a {@code long}
     */
    long minimise(long[] cost) {
        Arrays.fill(flow, 0);
        for (int rotation = 0; rotation < size; rotation++) {
            saving[rotation] = always.get(rotation) ? UNLIMITED : Math.max(0, -cost[rotation]);
            costing[rotation] = never.get(rotation) ? UNLIMITED : Math.max(0, cost[rotation]);
        }
        while (findLevels()) {
            context.throwIfCancelled();
            System.arraycopy(endStarts, 0, nextEnd, 0, size);
            for (int rotation = 0; rotation < size; rotation++) {
                boolean sent = level[rotation] == 0;
                while (sent && saving[rotation] > 0) {
                    sent = send(rotation);
                }
            }
        }
        long least = 0;
        long[] reduced = reducedCosts(cost);
        for (int rotation = 0; rotation < size; rotation++) {
            boolean counts = always.get(rotation) || (!never.get(rotation) && reduced[rotation] < 0);
            least = Math.addExact(least, counts ? reduced[rotation] : 0);
        }
        narrow(reduced);
        return least;
    }

    private long[] reducedCosts(long[] cost) {
        long[] reduced = cost.clone();
        for (int edge = 0; edge < flow.length; edge++) {
            reduced[needing[edge]] = Math.addExact(reduced[needing[edge]], flow[edge]);
            reduced[needed[edge]] = Math.subtractExact(reduced[needed[edge]], flow[edge]);
        }
        return reduced;
    }

    private void narrow(long[] reduced) {
        for (int rotation = 0; rotation < size; rotation++) {
            boolean decided = always.get(rotation) || never.get(rotation);
            if (!decided && reduced[rotation] != 0) {
                (reduced[rotation] < 0 ? always : never).set(rotation);
            }
        }
        for (int edge = 0; edge < flow.length; edge++) {
            bothOrNeither[edge] |= flow[edge] != 0;
        }
    }

    /** Finds how far each rotation is from one with a saving left, and {@return whether any cost is within reach} */
    private boolean findLevels() {
        Arrays.fill(level, -1);
        int waiting = 0;
        for (int rotation = 0; rotation < size; rotation++) {
            if (saving[rotation] > 0) {
                level[rotation] = 0;
                queue[waiting++] = rotation;
            }
        }
        boolean found = false;
        for (int at = 0; at < waiting; at++) {
            int rotation = queue[at];
            found |= costing[rotation] > 0;
            for (int i = endStarts[rotation]; i < endStarts[rotation + 1]; i++) {
                int other = other(ends[i]);
                if (level[other] < 0 && room(ends[i]) > 0) {
                    level[other] = level[rotation] + 1;
                    queue[waiting++] = other;
                }
            }
        }
        return found;
    }

    private int other(int end) {
        return (end & 1) == 0 ? needed[end >> 1] : needing[end >> 1];
    }

    /** {@return how much may flow away over an end} */
    private long room(int end) {
        return (end & 1) == 0 || bothOrNeither[end >> 1] ? UNLIMITED : flow[end >> 1];
    }

    /** Sends flow along one path of ascending levels, and {@return whether there was one} */
    private boolean send(int from) {
        int length = 0;
        int rotation = from;
        while (costing[rotation] == 0) {
            if (nextEnd[rotation] < endStarts[rotation + 1]) {
                int end = ends[nextEnd[rotation]];
                if (room(end) > 0 && level[other(end)] == level[rotation] + 1) {
                    trail[length++] = end;
                    rotation = other(end);
                } else {
                    nextEnd[rotation]++;
                }
            } else if (length == 0) {
                return false;
            } else {
                rotation = other(trail[--length] ^ 1);
                nextEnd[rotation]++;
            }
        }
        push(from, rotation, length);
        return true;
    }

    private void push(int from, int to, int length) {
        long amount = Math.min(saving[from], costing[to]);
        for (int i = 0; i < length; i++) {
            amount = Math.min(amount, room(trail[i]));
        }
        for (int i = 0; i < length; i++) {
            flow[trail[i] >> 1] += (trail[i] & 1) == 0 ? amount : -amount;
        }
        saving[from] -= always.get(from) ? 0 : amount;
        costing[to] -= never.get(to) ? 0 : amount;
    }

    /** {@return the flows of the latest cost, by the rotation that they leave} */
    ImmutableList<RotationFlow> flows() {
        ImmutableList.Builder<RotationFlow> flows = ImmutableList.builder();
        for (int edge = 0; edge < flow.length; edge++) {
            if (flow[edge] > 0) {
                flows.add(new RotationFlow(needing[edge], needed[edge], flow[edge]));
            } else if (flow[edge] < 0) {
                flows.add(new RotationFlow(needed[edge], needing[edge], -flow[edge]));
            }
        }
        return flows.build();
    }

    /** {@return the smallest of the closed sets that are left, which all others that are left include} */
    BitSet smallest() {
        BitSet set = new BitSet(size);
        int waiting = 0;
        for (int rotation = always.nextSetBit(0); rotation >= 0; rotation = always.nextSetBit(rotation + 1)) {
            set.set(rotation);
            queue[waiting++] = rotation;
        }
        for (int at = 0; at < waiting; at++) {
            for (int i = endStarts[queue[at]]; i < endStarts[queue[at] + 1]; i++) {
                int other = other(ends[i]);
                if (!set.get(other) && ((ends[i] & 1) == 0 || bothOrNeither[ends[i] >> 1])) {
                    set.set(other);
                    queue[waiting++] = other;
                }
            }
        }
        return set;
    }
}
