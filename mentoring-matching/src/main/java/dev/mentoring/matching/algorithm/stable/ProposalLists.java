package dev.mentoring.matching.algorithm.stable;

import java.util.Arrays;

/**
 * Hands out each proposer's acceptable responders one by one, best first, without sorting whole lists: the next few are
 * selected in one pass over the list, and only who exhausts them has the next, larger batch selected.
 *
 * <p>A pass keeps at most twice as many candidates as it wants and, when there are so many, drops the worse half by
 * quickselect (Hoare 1961), so that it takes linear time on average whatever the order of the list. Most proposers need
 * few responders, so that the work is close to one pass over the market; whoever needs all {@code n} costs {@code
 * O(n²/}{@value #GREATEST_BATCH}{@code + n log n)}. Memory is one batch for each proposer.
 */
final class ProposalLists {
    private static final int FIRST_BATCH = 16;
    private static final int GREATEST_BATCH = 1024;
    private static final int[] NO_BATCH = {};

    private final Orientation market;
    private final int[][] batches;
    private final int[] next;
    private final int[] passed;

    /** The candidates of the pass in hand: the rank, and below it the place in the list of the proposer in hand. */
    private final long[] candidates = new long[2 * GREATEST_BATCH];

    private final int[] ranges = new int[2 * Integer.SIZE];
    private int proposer;

    ProposalLists(Orientation market) {
        this.market = market;
        this.batches = new int[market.proposers()][];
        Arrays.fill(batches, NO_BATCH);
        this.next = new int[market.proposers()];
        this.passed = new int[market.proposers()];
    }

    /** {@return the position of the best responder to whom a proposer has not proposed yet, or -1 when none is left} */
    int next(int of) {
        int[] batch = batches[of];
        if (next[of] == batch.length) {
            int left = market.end(of) - market.start(of) - passed[of];
            if (left == 0) {
                return -1;
            }
            int wanted = Math.min(left, Math.min(GREATEST_BATCH, Math.max(FIRST_BATCH, 4 * batch.length)));
            proposer = of;
            batch = batch.length == 0 ? select(wanted) : select(wanted, candidate(batch[batch.length - 1]));
            batches[of] = batch;
            passed[of] += batch.length;
            next[of] = 0;
        }
        return batch[next[of]++];
    }

    private long candidate(int position) {
        return ((long) market.proposerRank(position) << 32) | (position - market.start(proposer));
    }

    private int[] select(int wanted) {
        return select(wanted, Long.MIN_VALUE);
    }

    /** {@return the best {@code wanted} positions that come after a candidate, in order} */
    private int[] select(int wanted, long last) {
        int start = market.start(proposer);
        int end = market.end(proposer);
        boolean first = last == Long.MIN_VALUE;
        long bound = Long.MAX_VALUE;
        int size = 0;
        for (int position = start; position < end; position++) {
            long candidate = candidate(position);
            // Compared by rank and place alone, so that almost all are dismissed without drawing their numbers.
            if (candidate >> 32 > bound >> 32 || candidate >> 32 < last >> 32) {
                continue;
            }
            if ((first || isBefore(last, candidate)) && (bound == Long.MAX_VALUE || isBefore(candidate, bound))) {
                candidates[size++] = candidate;
                if (size == 2 * wanted) {
                    keepBest(wanted, size);
                    bound = candidates[wanted - 1];
                    size = wanted;
                }
            }
        }
        keepBest(wanted, size);
        sort(wanted);
        int[] batch = new int[wanted];
        Arrays.setAll(batch, i -> start + (int) candidates[i]);
        return batch;
    }

    private boolean isBefore(long candidate, long other) {
        if (candidate >> 32 != other >> 32) {
            return candidate < other;
        }
        long lot = market.proposerLot(proposer, (int) candidate);
        long otherLot = market.proposerLot(proposer, (int) other);
        return lot == otherLot ? candidate < other : lot < otherLot;
    }

    /** Moves the best candidates to the front, the worst of them last. */
    private void keepBest(int wanted, int size) {
        int from = 0;
        int to = size;
        while (to - from > 1) {
            int pivot = partition(from, to);
            if (pivot == wanted - 1) {
                return;
            }
            if (pivot < wanted) {
                from = pivot + 1;
            } else {
                to = pivot;
            }
        }
    }

    /** Sorts the first candidates, the larger part of each range waiting on a stack that is then at most 32 deep. */
    private void sort(int size) {
        int waiting = 0;
        int from = 0;
        int to = size;
        while (true) {
            if (to - from > 1) {
                int pivot = partition(from, to);
                boolean lowerIsLarger = pivot - from > to - pivot;
                ranges[waiting++] = lowerIsLarger ? from : pivot + 1;
                ranges[waiting++] = lowerIsLarger ? pivot : to;
                from = lowerIsLarger ? pivot + 1 : from;
                to = lowerIsLarger ? to : pivot;
            } else if (waiting > 0) {
                to = ranges[--waiting];
                from = ranges[--waiting];
            } else {
                return;
            }
        }
    }

    /** Puts the middle of three candidates where it belongs in a range, those before it below, and {@return its place} */
    private int partition(int from, int to) {
        int last = to - 1;
        int middle = (from + last) >>> 1;
        swapUnlessBefore(from, middle);
        swapUnlessBefore(from, last);
        swapUnlessBefore(last, middle);
        long pivot = candidates[last];
        int place = from;
        for (int i = from; i < last; i++) {
            long candidate = candidates[i];
            if (isBefore(candidate, pivot)) {
                candidates[i] = candidates[place];
                candidates[place++] = candidate;
            }
        }
        candidates[last] = candidates[place];
        candidates[place] = pivot;
        return place;
    }

    private void swapUnlessBefore(int earlier, int later) {
        if (isBefore(candidates[later], candidates[earlier])) {
            long moved = candidates[earlier];
            candidates[earlier] = candidates[later];
            candidates[later] = moved;
        }
    }
}
