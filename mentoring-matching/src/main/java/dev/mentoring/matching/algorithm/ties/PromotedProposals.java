package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.function.IntPredicate;

/**
 * What Király's and McDermid's algorithms have in common: mentees propose down their lists, and who has come to the end for
 * the first time is promoted, begins anew, and is then preferred to tied mentees who are not promoted (Király 2008). They
 * differ in what a mentee does who is indifferent between mentors some of whom have a free place: {@link #meetFreePlaces}.
 *
 * <p>A mentor who is full stays full and never holds anybody worse, but for the exchanges of {@link KiralyProposals}, in
 * which an older holding goes to a free place. A tier of a mentee's list whose mentors are all full is gone through in order.
 */
abstract class PromotedProposals {
    private static final int PROPOSALS_BETWEEN_CANCELLATION_CHECKS = 4096;

    final Market market;
    final HeldMentees held;
    final DrawnLists lists;

    private final IntPredicate allowed;
    private final SolveContext context;
    private final boolean[] promoted;

    /** Where the tier in hand of each mentee starts and ends, how far it has been proposed to, and how far it is full. */
    private final int[] tierStart;

    private final int[] tierEnd;
    private final int[] asked;
    private final int[] full;

    private final int[] waiting;
    private int waitingCount;
    private int proposals;

    PromotedProposals(Market market, DrawnLists lists, IntPredicate allowed, SolveContext context) {
        this.market = market;
        this.lists = lists;
        this.allowed = allowed;
        this.context = context;
        this.promoted = new boolean[market.menteeCount()];
        this.held = new HeldMentees(market, mentee -> promoted[mentee]);
        this.tierStart = new int[market.menteeCount()];
        this.tierEnd = new int[market.menteeCount()];
        this.asked = new int[market.menteeCount()];
        this.full = new int[market.menteeCount()];
        this.waiting = new int[market.menteeCount()];
    }

    /** {@return the pair of each mentee, or {@link PlaceMatching#NONE}} */
    final int[] run() {
        for (int mentee = 0; mentee < tierStart.length; mentee++) {
            enterTier(mentee, market.rowStart(mentee));
        }
        for (int i = lists.turns.length - 1; i >= 0; i--) {
            await(lists.turns[i]);
        }
        do {
            while (waitingCount > 0) {
                propose(waiting[--waitingCount]);
            }
        } while (resume());
        return held.mates;
    }

    /**
     * Decides for a mentee some of whose equally liked best mentors have a free place.
     *
     * @param mentee the mentee, not promoted
     * @param pair the pair with the first of these mentors
     */
    abstract void meetFreePlaces(int mentee, int pair);

    /** {@return whether there is more to do after everybody is placed, exhausted or set aside} */
    abstract boolean resume();

    /** {@return a pair of a full mentor that gives way to any other proposal, or {@link PlaceMatching#NONE}} */
    abstract int givingWay(int mentor);

    final void await(int mentee) {
        waiting[waitingCount++] = mentee;
    }

    /** {@return the pair with the first mentor in the tier in hand who has a free place, or {@link PlaceMatching#NONE}} */
    final int firstFree(int mentee) {
        while (full[mentee] < tierEnd[mentee]) {
            int pair = lists.pairs[full[mentee]];
            if (held.freePlaces(market.mentorOf(pair)) > 0 && allowed.test(pair)) {
                return pair;
            }
            full[mentee]++;
        }
        return NONE;
    }

    /** {@return whether a pair is allowed, in the tier in hand of its mentee, and its mentor has a free place} */
    final boolean isFreeInTier(int pair) {
        return allowed.test(pair)
                && held.freePlaces(market.mentorOf(pair)) > 0
                && market.menteeRank(pair) == market.menteeRank(lists.pairs[tierStart[market.menteeOf(pair)]]);
    }

    private void enterTier(int mentee, int start) {
        int end = start;
        while (end < market.rowEnd(mentee)
                && market.menteeRank(lists.pairs[end]) == market.menteeRank(lists.pairs[start])) {
            end++;
        }
        tierStart[mentee] = start;
        asked[mentee] = start;
        full[mentee] = start;
        tierEnd[mentee] = end;
    }

    private void propose(int mentee) {
        while (held.mates[mentee] == NONE) {
            int free = promoted[mentee] ? NONE : firstFree(mentee);
            if (free != NONE) {
                meetFreePlaces(mentee, free);
                return;
            }
            if (asked[mentee] < tierEnd[mentee]) {
                ask(lists.pairs[asked[mentee]++]);
            } else if (tierEnd[mentee] < market.rowEnd(mentee)) {
                enterTier(mentee, tierEnd[mentee]);
            } else if (promoted[mentee]) {
                return;
            } else {
                promoted[mentee] = true;
                enterTier(mentee, market.rowStart(mentee));
            }
        }
    }

    /** Proposes to a mentor without a free place. */
    private void ask(int pair) {
        if (++proposals % PROPOSALS_BETWEEN_CANCELLATION_CHECKS == 0) {
            context.throwIfCancelled();
        }
        int mentor = market.mentorOf(pair);
        if (!allowed.test(pair) || held.worst(mentor) == NONE) {
            return;
        }
        int yielding = givingWay(mentor);
        int loser = yielding == NONE ? held.worst(mentor) : yielding;
        if (yielding != NONE || held.isWorse(loser, pair)) {
            held.replace(loser, pair);
            await(market.menteeOf(loser));
        }
    }
}
