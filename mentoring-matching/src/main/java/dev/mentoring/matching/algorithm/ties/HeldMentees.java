package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** The mentees whom each mentor holds: a heap with the worst on top, in which the tied who are promoted are better. */
final class HeldMentees {
    /** The pair by which each mentee is held, or {@link PlaceMatching#NONE}. */
    final int[] mates;

    private final Market market;
    private final IntPredicate promoted;
    private final int[] starts;
    private final int[] sizes;
    private final int[] heap;
    private final int[] placeOf;

    HeldMentees(Market market, IntPredicate promoted) {
        this.market = market;
        this.promoted = promoted;
        this.mates = new int[market.menteeCount()];
        Arrays.fill(mates, NONE);
        this.placeOf = new int[market.menteeCount()];
        this.starts = new int[market.mentorCount() + 1];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int degree = market.columnEnd(mentor) - market.columnStart(mentor);
            starts[mentor + 1] = starts[mentor] + Math.min(market.mentorMaximum(mentor), degree);
        }
        this.sizes = new int[market.mentorCount()];
        this.heap = new int[starts[market.mentorCount()]];
    }

    /** {@return the first of the places of a mentor, numbered through all mentors, as many as it could ever need} */
    int firstPlace(int mentor) {
        return starts[mentor];
    }

    int freePlaces(int mentor) {
        return starts[mentor + 1] - starts[mentor] - sizes[mentor];
    }

    /** {@return the pair that a full mentor likes least, or {@link PlaceMatching#NONE} when it has no places at all} */
    int worst(int mentor) {
        return sizes[mentor] == 0 ? NONE : heap[starts[mentor]];
    }

    /** {@return whether the mentor of both pairs likes the first less} */
    boolean isWorse(int pair, int other) {
        int rank = market.mentorRank(pair);
        int otherRank = market.mentorRank(other);
        return rank == otherRank
                ? !promoted.test(market.menteeOf(pair)) && promoted.test(market.menteeOf(other))
                : rank > otherRank;
    }

    void add(int pair) {
        int mentor = market.mentorOf(pair);
        up(starts[mentor], sizes[mentor]++, pair);
    }

    /** Puts a pair in the place of another of the same mentor. */
    void replace(int old, int pair) {
        int mentee = market.menteeOf(old);
        int start = starts[market.mentorOf(pair)];
        mates[mentee] = NONE;
        if (isWorse(pair, old)) {
            up(start, placeOf[mentee], pair);
        } else {
            down(start, sizes[market.mentorOf(pair)], placeOf[mentee], pair);
        }
    }

    private void up(int start, int from, int pair) {
        int child = from;
        while (child > 0 && isWorse(pair, heap[start + ((child - 1) >> 1)])) {
            put(start, child, heap[start + ((child - 1) >> 1)]);
            child = (child - 1) >> 1;
        }
        put(start, child, pair);
    }

    private void down(int start, int size, int from, int pair) {
        int parent = from;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isWorse(heap[start + child + 1], heap[start + child])) {
                child++;
            }
            if (!isWorse(heap[start + child], pair)) {
                break;
            }
            put(start, parent, heap[start + child]);
            parent = child;
        }
        put(start, parent, pair);
    }

    private void put(int start, int place, int pair) {
        heap[start + place] = pair;
        placeOf[market.menteeOf(pair)] = place;
        mates[market.menteeOf(pair)] = pair;
    }
}
