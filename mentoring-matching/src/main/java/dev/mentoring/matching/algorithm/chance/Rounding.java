package dev.mentoring.matching.algorithm.chance;

import static com.google.common.base.Verify.verify;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Keeps a matching among the possible pairs that places certain mentees and fills at least and at most certain numbers of
 * places of each mentor. Such a matching exists whenever fractions do the same (the bounds are a network flow's: Hoffman and
 * Kruskal 1956). What still fits is kept from one call to the next; alternating paths mend the rest.
 */
final class Rounding {
    private static final int NONE = -1;

    private final int[] menteeOf;
    private final int[] mentorOf;
    private final int[] rowStarts;
    private final int[] columnStarts;
    private final int[] columnEdges;
    /** Edge of each mentee in the matching. */
    private final int[] edgeOf;

    private final int[] load;
    private final int[] via;
    private final int[] queue;
    private BitSet usable = new BitSet();

    /**
     * Begins with nobody matched.
     *
     * @param menteeOf the mentee of each edge, ascending
     * @param mentorOf the mentor of each edge
     */
    Rounding(int mentees, int mentors, int[] menteeOf, int[] mentorOf) {
        this.menteeOf = menteeOf;
        this.mentorOf = mentorOf;
        this.rowStarts = new int[mentees + 1];
        this.columnStarts = new int[mentors + 1];
        this.columnEdges = new int[menteeOf.length];
        this.edgeOf = new int[mentees];
        this.load = new int[mentors];
        this.via = new int[mentors];
        this.queue = new int[Math.max(mentees, mentors)];
        Arrays.fill(edgeOf, NONE);
        for (int edge = 0; edge < menteeOf.length; edge++) {
            rowStarts[menteeOf[edge] + 1]++;
            columnStarts[mentorOf[edge] + 1]++;
        }
        accumulate(rowStarts);
        accumulate(columnStarts);
        int[] next = columnStarts.clone();
        for (int edge = 0; edge < menteeOf.length; edge++) {
            columnEdges[next[mentorOf[edge]]++] = edge;
        }
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /**
     * Mends the matching.
     *
     * @param possible the edges that may be used
     * @param placed the mentees who must be placed
     * @param least the least number of places to fill, by mentor
     * @param most the greatest number of places to fill, by mentor
     */
    void fit(BitSet possible, BitSet placed, int[] least, int[] most) {
        usable = possible;
        for (int mentee = 0; mentee < edgeOf.length; mentee++) {
            int edge = edgeOf[mentee];
            if (edge != NONE && (!usable.get(edge) || load[mentorOf[edge]] > most[mentorOf[edge]])) {
                edgeOf[mentee] = NONE;
                load[mentorOf[edge]]--;
            }
        }
        for (int mentee = placed.nextSetBit(0); mentee >= 0; mentee = placed.nextSetBit(mentee + 1)) {
            verify(edgeOf[mentee] != NONE || place(mentee, placed, most), "mentee %s cannot be placed", mentee);
        }
        for (int mentor = 0; mentor < load.length; mentor++) {
            while (load[mentor] < least[mentor]) {
                verify(fill(mentor, least), "mentor %s cannot be filled", mentor);
            }
        }
    }

    /** {@return the edge of a mentee in the matching, or -1} */
    int edgeOf(int mentee) {
        return edgeOf[mentee];
    }

    /** {@return how many places of a mentor are filled} */
    int load(int mentor) {
        return load[mentor];
    }

    /** Places a mentee, moving others to other mentors, or out where they need not be placed. */
    private boolean place(int mentee, BitSet placed, int[] most) {
        Arrays.fill(via, NONE);
        int end = 0;
        queue[end++] = mentee;
        for (int next = 0; next < end; next++) {
            for (int edge = rowStarts[queue[next]]; edge < rowStarts[queue[next] + 1]; edge++) {
                int mentor = mentorOf[edge];
                if (!usable.get(edge) || via[mentor] != NONE) {
                    continue;
                }
                via[mentor] = edge;
                int dispensable = load[mentor] < most[mentor] ? NONE : dispensable(mentor, placed);
                if (load[mentor] < most[mentor] || dispensable != NONE) {
                    leave(dispensable);
                    shift(mentor);
                    return true;
                }
                end = queueHolders(mentor, end);
            }
        }
        return false;
    }

    private int dispensable(int mentor, BitSet placed) {
        for (int place = columnStarts[mentor]; place < columnStarts[mentor + 1]; place++) {
            int holder = menteeOf[columnEdges[place]];
            if (edgeOf[holder] == columnEdges[place] && !placed.get(holder)) {
                return holder;
            }
        }
        return NONE;
    }

    private void leave(int mentee) {
        if (mentee != NONE) {
            load[mentorOf[edgeOf[mentee]]]--;
            edgeOf[mentee] = NONE;
        }
    }

    private int queueHolders(int mentor, int from) {
        int end = from;
        for (int place = columnStarts[mentor]; place < columnStarts[mentor + 1]; place++) {
            int edge = columnEdges[place];
            if (edgeOf[menteeOf[edge]] == edge) {
                queue[end++] = menteeOf[edge];
            }
        }
        return end;
    }

    /** Gives a mentor one mentee more, who gives its place to the one before, and so on back to who had none. */
    private void shift(int last) {
        load[last]++;
        int mentor = last;
        while (mentor != NONE) {
            int edge = via[mentor];
            int before = edgeOf[menteeOf[edge]];
            edgeOf[menteeOf[edge]] = edge;
            mentor = before == NONE ? NONE : mentorOf[before];
        }
    }

    /** Fills a place with somebody who has none, or whom another mentor can spare, perhaps by way of further mentors. */
    private boolean fill(int needy, int[] least) {
        Arrays.fill(via, NONE);
        int end = 0;
        queue[end++] = needy;
        for (int next = 0; next < end; next++) {
            int mentor = queue[next];
            for (int place = columnStarts[mentor]; place < columnStarts[mentor + 1]; place++) {
                int edge = columnEdges[place];
                int held = edgeOf[menteeOf[edge]];
                int giver = held == NONE ? NONE : mentorOf[held];
                if (!usable.get(edge) || giver == needy || (giver != NONE && via[giver] != NONE)) {
                    continue;
                }
                if (giver == NONE || load[giver] > least[giver]) {
                    leave(giver == NONE ? NONE : menteeOf[edge]);
                    handOver(edge, needy);
                    return true;
                }
                via[giver] = edge;
                queue[end++] = giver;
            }
        }
        return false;
    }

    private void handOver(int from, int needy) {
        int edge = from;
        while (mentorOf[edge] != needy) {
            edgeOf[menteeOf[edge]] = edge;
            edge = via[mentorOf[edge]];
        }
        edgeOf[menteeOf[edge]] = edge;
        load[needy]++;
    }
}
