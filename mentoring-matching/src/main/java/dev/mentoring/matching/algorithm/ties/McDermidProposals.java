package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * McDermid's algorithm (2009): a mentee among whose best mentors some have a free place stalls. When all others are placed or
 * exhausted, a matching with most pairs of the stalled mentees and those free places (the phase graph) shows who competes:
 * the mentees reached by alternating paths from those left over (the even vertices of the Gallai–Edmonds decomposition) take
 * the places that they reach, which are too few, and those left over propose on; all others stay stalled. When nobody is left
 * over, that matching is carried out.
 *
 * <p>So a place is given away only when all that compete for it cannot be placed, and nobody holds one while another that
 * is liked as much stays free for good.
 */
final class McDermidProposals extends PromotedProposals {
    private final PlaceMatching phaseGraph;
    private final int[] freePlaces;
    private final int[] stalled;
    private int stalledCount;

    McDermidProposals(Market market, DrawnLists lists, IntPredicate allowed, SolveContext context) {
        super(market, lists, allowed, context);
        this.freePlaces = new int[market.mentorCount()];
        this.stalled = new int[market.menteeCount()];
        this.phaseGraph = new PlaceMatching(market, freePlaces, this::isFreeInTier, context);
    }

    @Override
    void meetFreePlaces(int mentee, int pair) {
        stalled[stalledCount++] = mentee;
    }

    @Override
    int givingWay(int mentor) {
        return NONE;
    }

    @Override
    boolean resume() {
        if (stalledCount == 0) {
            return false;
        }
        Arrays.setAll(freePlaces, held::freePlaces);
        phaseGraph.separateForbidden();
        phaseGraph.grow(stalled, stalledCount);
        boolean anyLeftOver = false;
        for (int i = 0; i < stalledCount; i++) {
            anyLeftOver |= phaseGraph.mates[stalled[i]] == NONE;
        }
        int kept = 0;
        for (int i = 0; i < stalledCount; i++) {
            int mentee = stalled[i];
            if (anyLeftOver && !phaseGraph.isReachedMentee(mentee)) {
                stalled[kept++] = mentee;
            } else if (phaseGraph.mates[mentee] == NONE) {
                await(mentee);
            } else {
                held.add(phaseGraph.mates[mentee]);
                phaseGraph.separate(mentee);
            }
        }
        stalledCount = kept;
        return true;
    }
}
