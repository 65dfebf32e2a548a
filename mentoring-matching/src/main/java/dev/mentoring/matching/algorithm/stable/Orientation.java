package dev.mentoring.matching.algorithm.stable;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;

/**
 * A market seen from one side: proposers with lists of positions, and responders. A position is an index into the pairs
 * sorted by proposer and then by responder.
 */
final class Orientation {
    private final Market market;
    private final Lottery lottery;
    private final boolean menteesPropose;

    Orientation(Market market, Lottery lottery, Side proposing) {
        this.market = market;
        this.lottery = lottery;
        this.menteesPropose = proposing == Side.MENTEE;
    }

    int proposers() {
        return menteesPropose ? market.menteeCount() : market.mentorCount();
    }

    int responders() {
        return menteesPropose ? market.mentorCount() : market.menteeCount();
    }

    int proposerQuota(int proposer) {
        return menteesPropose ? market.menteeMaximum(proposer) : market.mentorMaximum(proposer);
    }

    int responderQuota(int responder) {
        return menteesPropose ? market.mentorMaximum(responder) : market.menteeMaximum(responder);
    }

    int start(int proposer) {
        return menteesPropose ? market.rowStart(proposer) : market.columnStart(proposer);
    }

    int end(int proposer) {
        return menteesPropose ? market.rowEnd(proposer) : market.columnEnd(proposer);
    }

    int responderDegree(int responder) {
        return menteesPropose
                ? market.columnEnd(responder) - market.columnStart(responder)
                : market.rowEnd(responder) - market.rowStart(responder);
    }

    int pairAt(int position) {
        return menteesPropose ? position : market.pairAt(position);
    }

    int proposerOf(int pair) {
        return menteesPropose ? market.menteeOf(pair) : market.mentorOf(pair);
    }

    int responderOf(int pair) {
        return menteesPropose ? market.mentorOf(pair) : market.menteeOf(pair);
    }

    /** {@return what the proposer thinks of the responder at a position} */
    int proposerRank(int position) {
        return menteesPropose ? market.menteeRank(position) : market.mentorRankAt(position);
    }

    /** {@return what the responder of a pair thinks of its proposer} */
    int responderRank(int pair) {
        return menteesPropose ? market.mentorRank(pair) : market.menteeRank(pair);
    }

    /** {@return the number that the responder at a place of a proposer's list drew with that proposer} */
    long proposerLot(int proposer, int place) {
        int responder = market.isComplete() ? place : responderOf(pairAt(start(proposer) + place));
        return lottery.number(menteesPropose ? Side.MENTEE : Side.MENTOR, proposer, responder);
    }

    long responderLot(int responder, int proposer) {
        return lottery.number(menteesPropose ? Side.MENTOR : Side.MENTEE, responder, proposer);
    }
}
