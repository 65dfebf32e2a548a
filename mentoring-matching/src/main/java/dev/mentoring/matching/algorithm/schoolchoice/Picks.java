package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;

/**
 * Serial dictatorship: each mentee in turn gets the best that leaves all earlier ones as well off as they are. Where
 * earlier ones are indifferent they make room along a chain of exchanges, each within a tie (Svensson 1994): a search for
 * an augmenting path. A mentor from whom a search found no way to a free place never has one again, and is left out.
 */
final class Picks {
    private static final int TURNS_BETWEEN_CANCELLATION_CHECKS = 64;
    private static final int ROOT = -1;

    private final Market market;
    private final SolveContext context;
    private final int[] choices;
    private final boolean ties;
    private final boolean[] held;
    private final int[] starts;
    private final int[] sizes;
    private final int[] slots;
    private final boolean[] exhausted;

    /** For each mentor that the search in hand has reached: the pair to be made, and the slot that this pair vacates. */
    private final int[] entering;

    private final int[] vacated;
    private final int[] reachedBy;
    private final int[] queue;
    private int search;

    Picks(Market market, SolveContext context, int[] choices, boolean ties) {
        this.market = market;
        this.context = context;
        this.choices = choices;
        this.ties = ties;
        int mentors = market.mentorCount();
        this.held = new boolean[market.pairCount()];
        this.starts = new int[mentors + 1];
        for (int mentor = 0; mentor < mentors; mentor++) {
            int room = Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor));
            starts[mentor + 1] = starts[mentor] + room;
        }
        this.sizes = new int[mentors];
        this.slots = new int[starts[mentors]];
        this.exhausted = new boolean[mentors];
        this.entering = new int[mentors];
        this.vacated = new int[mentors];
        this.reachedBy = new int[mentors];
        this.queue = new int[mentors];
    }

    /** {@return the pairs of the matching, when mentees choose in an order} */
    int[] run(int[] order) {
        for (int turn = 0; turn < order.length; turn++) {
            if (turn % TURNS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            pick(order[turn]);
        }
        int[] pairs = new int[Arrays.stream(sizes).sum()];
        int next = 0;
        for (int mentor = 0; mentor < sizes.length; mentor++) {
            System.arraycopy(slots, starts[mentor], pairs, next, sizes[mentor]);
            next += sizes[mentor];
        }
        return pairs;
    }

    private void pick(int mentee) {
        int wanted = market.menteeMaximum(mentee);
        int from = market.rowStart(mentee);
        while (wanted > 0 && from < market.rowEnd(mentee)) {
            int to = from + 1;
            while (to < market.rowEnd(mentee) && market.menteeRank(choices[to]) == market.menteeRank(choices[from])) {
                to++;
            }
            for (int i = from; i < to && wanted > 0; i++) {
                int mentor = market.mentorOf(choices[i]);
                if (hasPlace(mentor)) {
                    add(mentor, choices[i]);
                    wanted--;
                }
            }
            while (ties && wanted > 0 && makeRoom(from, to)) {
                wanted--;
            }
            from = to;
        }
    }

    private boolean hasPlace(int mentor) {
        return sizes[mentor] < starts[mentor + 1] - starts[mentor];
    }

    private void add(int mentor, int pair) {
        slots[starts[mentor] + sizes[mentor]++] = pair;
        held[pair] = true;
    }

    /** {@return whether one of the choices at some positions, all tied, could be had because others made room} */
    private boolean makeRoom(int from, int to) {
        search++;
        int size = 0;
        for (int i = from; i < to; i++) {
            size = reach(choices[i], ROOT, size);
        }
        for (int i = 0; i < size; i++) {
            int mentor = queue[i];
            if (hasPlace(mentor)) {
                exchange(mentor);
                return true;
            }
            for (int slot = starts[mentor]; slot < starts[mentor + 1]; slot++) {
                int mentee = market.menteeOf(slots[slot]);
                int rank = market.menteeRank(slots[slot]);
                for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                    if (market.menteeRank(pair) == rank) {
                        size = reach(pair, slot, size);
                    }
                }
            }
        }
        for (int i = 0; i < size; i++) {
            exhausted[queue[i]] = true;
        }
        return false;
    }

    private int reach(int pair, int slot, int size) {
        int mentor = market.mentorOf(pair);
        if (held[pair] || exhausted[mentor] || reachedBy[mentor] == search) {
            return size;
        }
        reachedBy[mentor] = search;
        entering[mentor] = pair;
        vacated[mentor] = slot;
        queue[size] = mentor;
        return size + 1;
    }

    private void exchange(int free) {
        int pair = entering[free];
        int slot = vacated[free];
        add(free, pair);
        while (slot != ROOT) {
            int left = slots[slot];
            int mentor = market.mentorOf(left);
            held[left] = false;
            slots[slot] = entering[mentor];
            held[entering[mentor]] = true;
            slot = vacated[mentor];
        }
    }
}
