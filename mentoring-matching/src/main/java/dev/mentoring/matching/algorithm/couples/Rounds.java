package dev.mentoring.matching.algorithm.couples;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.List;

/**
 * One attempt after Roth and Peranson (1999): those who come alone find their places, then couples come in one by one.
 * Whoever comes takes the best option that takes it; who is given up for it comes again, with its partner; and where a
 * place becomes free, all who would rather have it come again. Who of them is next is drawn by lot, as a fixed order goes
 * round in circles more often. After {@value #GREATEST_MOVES} moves for one couple, or {@value
 * #MOVES_FOR_EACH_APPLICANT} for each applicant, the attempt is given up: there may be no end.
 */
final class Rounds {
    private static final int NONE = Applicants.NONE;
    private static final int MOVES_BETWEEN_CANCELLATION_CHECKS = 1024;
    private static final int GREATEST_MOVES = 5000;
    private static final int MOVES_FOR_EACH_APPLICANT = 50;

    private final Applicants applicants;
    private final Market market;
    private final Placement placement;
    private final SolveContext context;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;
    private final int greatestMoves;
    private int moves;
    private long stream;

    Rounds(Applicants applicants, Placement placement, long seed, SolveContext context) {
        this.applicants = applicants;
        this.market = applicants.market;
        this.placement = placement;
        this.context = context;
        this.waiting = new int[applicants.count];
        this.isWaiting = new boolean[applicants.count];
        this.stream = seed;
        this.greatestMoves = (int) Math.min(GREATEST_MOVES, (long) MOVES_FOR_EACH_APPLICANT * applicants.count);
    }

    /**
     * {@return the couple whose coming did not come to an end, or none when all are placed}
     *
     * @param order the couples in the order in which they come
     */
    int run(List<Integer> order) {
        for (int single = applicants.couples; single < applicants.count; single++) {
            settleAfter(single);
        }
        for (int couple : order) {
            moves = 0;
            settleAfter(couple);
            if (moves > greatestMoves) {
                return couple;
            }
        }
        return NONE;
    }

    private void settleAfter(int applicant) {
        await(applicant);
        while (waitingCount > 0 && (moves <= greatestMoves || applicant >= applicants.couples)) {
            int next = drawn();
            isWaiting[next] = false;
            int option = placement.blocking(next, true);
            if (option != NONE) {
                move(next, option);
            }
        }
    }

    /** {@return one of those who wait, drawn by the linear congruential generator of Knuth, MMIX} */
    private int drawn() {
        stream = stream * 6364136223846793005L + 1442695040888963407L;
        int place = (int) ((stream >>> 33) % waitingCount);
        int next = waiting[place];
        waiting[place] = waiting[--waitingCount];
        return next;
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
