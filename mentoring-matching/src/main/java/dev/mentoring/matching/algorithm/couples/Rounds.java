package dev.mentoring.matching.algorithm.couples;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One attempt after Roth and Peranson (1999): those who come alone find their places, then couples come in one by one, in
 * an order drawn by lot. Whoever comes takes the best option that takes it; who is given up for it comes again, with its
 * partner; and where a place becomes free, all who would rather have it come again. After too many moves the attempt is
 * given up: it may be going round in a circle.
 */
final class Rounds {
    private static final int NONE = Applicants.NONE;
    private static final int MOVES_BETWEEN_CANCELLATION_CHECKS = 1024;

    private final Applicants applicants;
    private final Market market;
    private final Placement placement;
    private final Lottery lottery;
    private final SolveContext context;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;
    private final long greatestMoves;
    private long moves;

    Rounds(Applicants applicants, Placement placement, Lottery lottery, SolveContext context) {
        this.applicants = applicants;
        this.market = applicants.market;
        this.placement = placement;
        this.lottery = lottery;
        this.context = context;
        this.waiting = new int[applicants.count];
        this.isWaiting = new boolean[applicants.count];
        this.greatestMoves = 1000 + 50L * applicants.count;
    }

    /** {@return whether the attempt ended in a stable placement} */
    boolean succeed() {
        for (int single = applicants.couples; single < applicants.count; single++) {
            settleAfter(single);
        }
        int[] order = IntStream.range(0, applicants.couples)
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer couple) -> lottery.number(Side.MENTOR, 0, applicants.firstMentee[couple]))
                        .thenComparing(couple -> couple))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int couple : order) {
            settleAfter(couple);
        }
        return moves <= greatestMoves && placement.isStable();
    }

    private void settleAfter(int applicant) {
        await(applicant);
        while (waitingCount > 0 && moves <= greatestMoves) {
            int next = waiting[--waitingCount];
            isWaiting[next] = false;
            int option = placement.blocking(next, true);
            if (option != NONE) {
                move(next, option);
            }
        }
    }

    private void await(int applicant) {
        if (!isWaiting[applicant]) {
            isWaiting[applicant] = true;
            waiting[waitingCount++] = applicant;
        }
    }

    private void move(int applicant, int option) {
        if (++moves % MOVES_BETWEEN_CANCELLATION_CHECKS == 0) {
            context.throwIfCancelled();
        }
        int had = placement.chosen[applicant];
        if (had != NONE) {
            placement.withdraw(applicant);
        }
        placement.place(applicant, option);
        giveUp(applicant, applicants.first[option]);
        giveUp(applicant, applicants.second[option]);
        if (had != NONE) {
            announce(applicants.first[had]);
            announce(applicants.second[had]);
        }
    }

    /** Makes room where somebody just came. */
    private void giveUp(int newcomer, int pair) {
        while (pair != NONE && placement.load(market.mentorOf(pair)) > market.mentorMaximum(market.mentorOf(pair))) {
            int loser = placement.worstBeside(market.mentorOf(pair), newcomer);
            int lost = placement.chosen[loser];
            placement.withdraw(loser);
            announce(applicants.first[lost]);
            announce(applicants.second[lost]);
            await(loser);
        }
    }

    /** Lets all come again who might want a place that became free. */
    private void announce(int pair) {
        if (pair == NONE || placement.isFull(market.mentorOf(pair))) {
            return;
        }
        int mentor = market.mentorOf(pair);
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            await(applicants.applicantOf[market.menteeOf(market.pairAt(position))]);
        }
    }
}
