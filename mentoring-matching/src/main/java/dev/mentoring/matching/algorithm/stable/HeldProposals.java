package dev.mentoring.matching.algorithm.stable;

import java.util.Arrays;

/** The proposals that each responder holds for the time being, the worst of them at hand. */
final class HeldProposals {
    /** Somebody had a free place. */
    static final int TAKEN = -1;
    /** Nobody had to go, because the new one is the worst. */
    static final int REJECTED = -2;

    private final Orientation market;
    private final int[] starts;
    private final int[] sizes;
    private final int[] held;

    HeldProposals(Orientation market) {
        this.market = market;
        int responders = market.responders();
        this.starts = new int[responders + 1];
        for (int responder = 0; responder < responders; responder++) {
            int room = Math.min(market.responderQuota(responder), market.responderDegree(responder));
            starts[responder + 1] = starts[responder] + room;
        }
        this.sizes = new int[responders];
        this.held = new int[starts[responders]];
    }

    /**
     * Offers a pair to its responder.
     *
     * @return {@link #TAKEN}, {@link #REJECTED}, or the pair that was given up for it
     */
    int offer(int responder, int pair) {
        int start = starts[responder];
        int size = sizes[responder];
        if (size < starts[responder + 1] - start) {
            siftUp(start, size, responder, pair);
            sizes[responder]++;
            return TAKEN;
        }
        if (size == 0 || !isWorse(responder, held[start], pair)) {
            return REJECTED;
        }
        int worst = held[start];
        siftDown(start, size, responder, pair);
        return worst;
    }

    private boolean isWorse(int responder, int pair, int other) {
        int rank = market.responderRank(pair);
        int otherRank = market.responderRank(other);
        if (rank != otherRank) {
            return rank > otherRank;
        }
        long lot = market.responderLot(responder, market.proposerOf(pair));
        long otherLot = market.responderLot(responder, market.proposerOf(other));
        return lot == otherLot ? pair > other : lot > otherLot;
    }

    private void siftUp(int start, int from, int responder, int pair) {
        int child = from;
        while (child > 0 && isWorse(responder, pair, held[start + ((child - 1) >> 1)])) {
            held[start + child] = held[start + ((child - 1) >> 1)];
            child = (child - 1) >> 1;
        }
        held[start + child] = pair;
    }

    private void siftDown(int start, int size, int responder, int pair) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isWorse(responder, held[start + child + 1], held[start + child])) {
                child++;
            }
            if (!isWorse(responder, held[start + child], pair)) {
                break;
            }
            held[start + parent] = held[start + child];
            parent = child;
        }
        held[start + parent] = pair;
    }

    /** {@return all pairs that are held} */
    int[] pairs() {
        int[] all = new int[Arrays.stream(sizes).sum()];
        int next = 0;
        for (int responder = 0; responder < sizes.length; responder++) {
            System.arraycopy(held, starts[responder], all, next, sizes[responder]);
            next += sizes[responder];
        }
        return all;
    }
}
