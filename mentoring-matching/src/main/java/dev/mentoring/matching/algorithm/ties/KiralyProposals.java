package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.function.IntPredicate;

/**
 * Király's linear-time algorithm (2013): among mentors liked equally, a mentee takes one with a free place at once, and is
 * uncertain as long as another of them has one; a full mentor who holds an uncertain mentee takes any other proposal
 * instead, as the uncertain one has somewhere equally good to go.
 */
final class KiralyProposals extends PromotedProposals {
    /** The mentees whom each mentor took into a free place, a stack for each; whoever is no longer uncertain is dropped. */
    private final int[] uncertain;

    private final int[] uncertainCount;

    KiralyProposals(Market market, DrawnLists lists, IntPredicate allowed, SolveContext context) {
        super(market, lists, allowed, context);
        this.uncertain = new int[held.firstPlace(market.mentorCount())];
        this.uncertainCount = new int[market.mentorCount()];
    }

    @Override
    void meetFreePlaces(int mentee, int pair) {
        int mentor = market.mentorOf(pair);
        uncertain[held.firstPlace(mentor) + uncertainCount[mentor]++] = pair;
        held.add(pair);
    }

    @Override
    boolean resume() {
        return false;
    }

    @Override
    int givingWay(int mentor) {
        while (uncertainCount[mentor] > 0) {
            int pair = uncertain[held.firstPlace(mentor) + --uncertainCount[mentor]];
            int mentee = market.menteeOf(pair);
            if (held.mates[mentee] == pair && firstFree(mentee) != NONE) {
                return pair;
            }
        }
        return NONE;
    }
}
