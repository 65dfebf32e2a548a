package dev.mentoring.matching.algorithm.stable;

import org.jspecify.annotations.Nullable;

/**
 * Hands out each proposer's acceptable responders one by one, best first, without sorting whole lists: the next few are
 * selected with a heap in one pass over the list, and only who exhausts them has the next, larger batch selected.
 *
 * <p>Most proposers need few responders, so that the work is close to one pass over the market; whoever needs all {@code
 * n} costs {@code O(n²/}{@value #GREATEST_BATCH}{@code + n log n)}. Memory is one batch for each proposer.
 */
final class ProposalLists {
    private static final int FIRST_BATCH = 16;
    private static final int GREATEST_BATCH = 1024;

    private final Orientation market;
    private final int[] @Nullable [] batches;
    private final int[] next;
    private final int[] passed;

    private int size;
    private final int[] heapRanks = new int[GREATEST_BATCH];
    private final long[] heapLots = new long[GREATEST_BATCH];
    private final int[] heapPositions = new int[GREATEST_BATCH];

    ProposalLists(Orientation market) {
        this.market = market;
        this.batches = new int[market.proposers()][];
        this.next = new int[market.proposers()];
        this.passed = new int[market.proposers()];
    }

    /** {@return the position of the best responder to whom a proposer has not proposed yet, or -1 when none is left} */
    int next(int proposer) {
        int[] batch = batches[proposer];
        if (batch == null || next[proposer] == batch.length) {
            int left = market.end(proposer) - market.start(proposer) - passed[proposer];
            if (left == 0) {
                return -1;
            }
            int wanted = batch == null ? FIRST_BATCH : Math.min(GREATEST_BATCH, 4 * batch.length);
            batch = select(proposer, Math.min(left, wanted), batch == null ? -1 : batch[batch.length - 1]);
            batches[proposer] = batch;
            passed[proposer] += batch.length;
            next[proposer] = 0;
        }
        return batch[next[proposer]++];
    }

    /** {@return the best {@code wanted} positions that are worse than {@code last}, in order; -1 stands for none} */
    private int[] select(int proposer, int wanted, int last) {
        int lastRank = last < 0 ? 0 : market.proposerRank(last);
        long lastLot = last < 0 ? 0 : lot(proposer, last);
        size = 0;
        int start = market.start(proposer);
        int end = market.end(proposer);
        for (int position = start; position < end; position++) {
            int rank = market.proposerRank(position);
            if ((size == wanted && rank > heapRanks[0]) || (last >= 0 && rank < lastRank)) {
                continue;
            }
            long lot = lot(proposer, position);
            if (last >= 0 && !isWorse(rank, lot, position, lastRank, lastLot, last)) {
                continue;
            }
            if (size < wanted) {
                siftUp(size++, rank, lot, position);
            } else if (isWorse(heapRanks[0], heapLots[0], heapPositions[0], rank, lot, position)) {
                siftDown(rank, lot, position);
            }
        }
        int[] batch = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            batch[i] = heapPositions[0];
            size--;
            siftDown(heapRanks[size], heapLots[size], heapPositions[size]);
        }
        return batch;
    }

    private long lot(int proposer, int position) {
        return market.proposerLot(proposer, market.responderOf(market.pairAt(position)));
    }

    private static boolean isWorse(int rank, long lot, int position, int otherRank, long otherLot, int other) {
        if (rank != otherRank) {
            return rank > otherRank;
        }
        return lot == otherLot ? position > other : lot > otherLot;
    }

    private void siftUp(int from, int rank, long lot, int position) {
        int child = from;
        while (child > 0) {
            int parent = (child - 1) >> 1;
            if (!isWorse(rank, lot, position, heapRanks[parent], heapLots[parent], heapPositions[parent])) {
                break;
            }
            move(parent, child);
            child = parent;
        }
        put(child, rank, lot, position);
    }

    /** Puts an entry in the place of the worst. */
    private void siftDown(int rank, long lot, int position) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size
                    && isWorse(
                            heapRanks[child + 1],
                            heapLots[child + 1],
                            heapPositions[child + 1],
                            heapRanks[child],
                            heapLots[child],
                            heapPositions[child])) {
                child++;
            }
            if (!isWorse(heapRanks[child], heapLots[child], heapPositions[child], rank, lot, position)) {
                break;
            }
            move(child, parent);
            parent = child;
        }
        put(parent, rank, lot, position);
    }

    private void move(int from, int to) {
        put(to, heapRanks[from], heapLots[from], heapPositions[from]);
    }

    private void put(int at, int rank, long lot, int position) {
        heapRanks[at] = rank;
        heapLots[at] = lot;
        heapPositions[at] = position;
    }
}
