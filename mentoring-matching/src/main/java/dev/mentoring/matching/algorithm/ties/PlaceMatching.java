package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A matching with most pairs, of mentees with one place each and mentors with several, over some of the pairs of a market;
 * grown along augmenting paths (Berge 1957), breadth first, so that who has a place keeps one.
 *
 * <p>A pass starts a search from each mentee without a mentor and looks at every pair at most once; it takes time {@code
 * O(p)}. The last pass finds nothing: whom it reached are the mentees and mentors of a shortage (Hall 1935), and the mentors
 * reached and the mentees not reached cover all pairs with as many places as there are matched pairs (Kőnig 1931).
 */
final class PlaceMatching {
    static final int NONE = -1;

    private static final int MENTEES_BETWEEN_CANCELLATION_CHECKS = 4096;

    /** The pair of each mentee, or {@link #NONE}. */
    final int[] mates;

    /** The number of mentees of each mentor. */
    final int[] loads;

    private final Market market;
    private final int[] capacities;
    private final IntPredicate allowed;
    private final SolveContext context;
    private final int[] menteeSeen;
    private final int[] mentorSeen;
    private final int[] via;
    private final int[] menteeQueue;
    private int pass;

    /**
     * Starts with no pairs.
     *
     * @param market the market
     * @param capacities the places of each mentor, read whenever needed
     * @param allowed which pairs may be used, asked whenever needed
     * @param context whose cancellation is asked
     */
    PlaceMatching(Market market, int[] capacities, IntPredicate allowed, SolveContext context) {
        this.market = market;
        this.capacities = capacities;
        this.allowed = allowed;
        this.context = context;
        this.mates = new int[market.menteeCount()];
        this.loads = new int[market.mentorCount()];
        this.menteeSeen = new int[market.menteeCount()];
        this.mentorSeen = new int[market.mentorCount()];
        this.via = new int[market.mentorCount()];
        this.menteeQueue = new int[market.menteeCount()];
        Arrays.fill(mates, NONE);
    }

    void match(int pair) {
        mates[market.menteeOf(pair)] = pair;
        loads[market.mentorOf(pair)]++;
    }

    void separate(int mentee) {
        if (mates[mentee] != NONE) {
            loads[market.mentorOf(mates[mentee])]--;
            mates[mentee] = NONE;
        }
    }

    /** Separates the pairs that are not allowed, and as many more as a mentor has too few places for. */
    void separateForbidden() {
        for (int mentee = 0; mentee < mates.length; mentee++) {
            int pair = mates[mentee];
            if (pair != NONE && (!allowed.test(pair) || overloaded(market.mentorOf(pair)))) {
                separate(mentee);
            }
        }
    }

    private boolean overloaded(int mentor) {
        return loads[mentor] > capacities[mentor];
    }

    /** {@return how many pairs there are} */
    int size() {
        int size = 0;
        for (int load : loads) {
            size += load;
        }
        return size;
    }

    /**
     * Grows the matching until no more of the given mentees can be placed, in however many exchanges.
     *
     * @param mentees holds the mentees to place
     * @param count how many they are
     */
    void grow(int[] mentees, int count) {
        boolean grown = true;
        while (grown) {
            grown = false;
            pass++;
            for (int i = 0; i < count; i++) {
                if (i % MENTEES_BETWEEN_CANCELLATION_CHECKS == 0) {
                    context.throwIfCancelled();
                }
                if (mates[mentees[i]] == NONE) {
                    grown |= place(mentees[i]);
                }
            }
        }
    }

    /** {@return whether the last pass reached a mentee: there is no place that could be freed for it by exchanges} */
    boolean isReachedMentee(int mentee) {
        return menteeSeen[mentee] == pass;
    }

    /** {@return whether the last pass reached a mentor, all of whose places are then taken} */
    boolean isReachedMentor(int mentor) {
        return mentorSeen[mentor] == pass;
    }

    private boolean place(int source) {
        int end = 0;
        menteeSeen[source] = pass;
        menteeQueue[end++] = source;
        for (int next = 0; next < end; next++) {
            int mentee = menteeQueue[next];
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = market.mentorOf(pair);
                if (mentorSeen[mentor] != pass && allowed.test(pair)) {
                    mentorSeen[mentor] = pass;
                    via[mentor] = pair;
                    if (loads[mentor] < capacities[mentor]) {
                        loads[mentor]++;
                        shift(mentor);
                        return true;
                    }
                    end = addHeld(mentor, end);
                }
            }
        }
        return false;
    }

    private int addHeld(int mentor, int from) {
        int end = from;
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int pair = market.pairAt(position);
            int mentee = market.menteeOf(pair);
            if (mates[mentee] == pair && menteeSeen[mentee] != pass) {
                menteeSeen[mentee] = pass;
                menteeQueue[end++] = mentee;
            }
        }
        return end;
    }

    /** Moves every mentee on the path by which a mentor was reached one step on, towards that mentor. */
    private void shift(int reached) {
        int mentor = reached;
        while (true) {
            int pair = via[mentor];
            int mentee = market.menteeOf(pair);
            int left = mates[mentee];
            mates[mentee] = pair;
            if (left == NONE) {
                return;
            }
            mentor = market.mentorOf(left);
        }
    }

    /** Gives a mentee a place, if need be that of somebody who need not have one; {@return whether it has one now} */
    boolean placeInsteadOf(int source, boolean[] required) {
        if (mates[source] != NONE) {
            return true;
        }
        pass++;
        if (place(source)) {
            return true;
        }
        for (int mentee = 0; mentee < mates.length; mentee++) {
            if (menteeSeen[mentee] == pass && !required[mentee]) {
                int mentor = market.mentorOf(mates[mentee]);
                mates[mentee] = NONE;
                shift(mentor);
                return true;
            }
        }
        return false;
    }

    /** Fills one more place of a mentor, if need be from somebody who need not be full; {@return whether it could} */
    boolean fillInsteadOf(int source, boolean[] required) {
        pass++;
        int[] queue = new int[loads.length];
        int[] pairTo = new int[loads.length];
        int end = 0;
        mentorSeen[source] = pass;
        queue[end++] = source;
        for (int next = 0; next < end; next++) {
            int mentor = queue[next];
            for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
                int pair = market.pairAt(position);
                int left = mates[market.menteeOf(pair)];
                int other = left == NONE ? NONE : market.mentorOf(left);
                if (other == mentor || (other >= 0 && mentorSeen[other] == pass) || !allowed.test(pair)) {
                    continue;
                }
                if (other == NONE || !required[other]) {
                    moveBack(pair, source, pairTo);
                    return true;
                }
                mentorSeen[other] = pass;
                pairTo[other] = pair;
                queue[end++] = other;
            }
        }
        return false;
    }

    /** Gives the mentee of a pair to its mentor, who replaces the one lost on the way from the source, and so on. */
    private void moveBack(int first, int source, int[] pairTo) {
        int pair = first;
        while (true) {
            separate(market.menteeOf(pair));
            match(pair);
            int mentor = market.mentorOf(pair);
            if (mentor == source) {
                return;
            }
            pair = pairTo[mentor];
        }
    }
}
