package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.market.Market;

/** The applications that each mentor holds for the time being, the one of lowest priority at the top of a heap. */
final class HeldApplications {
    /** Nobody had to go. */
    static final int NOBODY = -1;

    private final StrictLists lists;
    private final int[] starts;
    private final int[] ends;
    private final int[] sizes;
    private final int[] held;

    HeldApplications(Market market, StrictLists lists) {
        this.lists = lists;
        int mentors = market.mentorCount();
        this.starts = new int[mentors];
        this.ends = new int[mentors];
        int total = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            starts[mentor] = total;
            total += Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor));
            ends[mentor] = total;
        }
        this.sizes = new int[mentors];
        this.held = new int[total];
    }

    /** {@return the pair that is rejected when one more applies: the new one, another one, or {@link #NOBODY}} */
    int apply(int mentor, int pair) {
        int start = starts[mentor];
        int size = sizes[mentor];
        if (size < ends[mentor] - start) {
            siftUp(start, size, pair);
            sizes[mentor]++;
            return NOBODY;
        }
        if (size == 0 || lists.place(held[start]) < lists.place(pair)) {
            return pair;
        }
        int last = held[start];
        siftDown(start, size, pair);
        return last;
    }

    /** Makes one of the applications that a mentor holds final; the others must be made final before the next applies. */
    void settle(int mentor) {
        starts[mentor]++;
        sizes[mentor]--;
    }

    private void siftUp(int start, int from, int pair) {
        int child = from;
        while (child > 0 && lists.place(pair) > lists.place(held[start + ((child - 1) >> 1)])) {
            held[start + child] = held[start + ((child - 1) >> 1)];
            child = (child - 1) >> 1;
        }
        held[start + child] = pair;
    }

    private void siftDown(int start, int size, int pair) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && lists.place(held[start + child + 1]) > lists.place(held[start + child])) {
                child++;
            }
            if (lists.place(held[start + child]) < lists.place(pair)) {
                break;
            }
            held[start + parent] = held[start + child];
            parent = child;
        }
        held[start + parent] = pair;
    }
}
