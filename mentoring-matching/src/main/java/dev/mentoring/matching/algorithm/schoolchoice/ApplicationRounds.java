package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.Arrays;

/**
 * Rounds of deferred acceptance over bands of so many choices each, final at the end of each round: with one choice a
 * round immediate acceptance, with all of them in the first round deferred acceptance. Each choice is looked at once.
 */
final class ApplicationRounds {
    private static final int APPLICATIONS_BETWEEN_CANCELLATION_CHECKS = 4096;

    private final Market market;
    private final StrictLists lists;
    private final SolveContext context;
    private final HeldApplications held;
    private final int[] next;
    private final int[] assigned;
    private final ImmutableList.Builder<ImmutableList<Pair>> accepted = ImmutableList.builder();
    private int applications;

    ApplicationRounds(Market market, StrictLists lists, SolveContext context) {
        this.market = market;
        this.lists = lists;
        this.context = context;
        this.held = new HeldApplications(market, lists);
        this.next = new int[market.menteeCount()];
        Arrays.setAll(next, market::rowStart);
        this.assigned = new int[market.menteeCount()];
        Arrays.fill(assigned, -1);
    }

    /** {@return the pair of each mentee, or -1, after rounds of so many choices each} */
    int[] run(int period) {
        int[] open = new int[assigned.length];
        Arrays.setAll(open, mentee -> mentee);
        int count = open.length;
        for (long reach = period; count > 0; reach += period) {
            for (int i = 0; i < count; i++) {
                apply(open[i], reach);
            }
            count = settle(open, count);
        }
        return assigned;
    }

    private void apply(int mentee, long reach) {
        int applicant = mentee;
        while (applicant >= 0) {
            if (++applications % APPLICATIONS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            int end = (int) Math.min(market.rowEnd(applicant), market.rowStart(applicant) + reach);
            if (next[applicant] == end) {
                return;
            }
            int pair = lists.choice(next[applicant]++);
            assigned[applicant] = pair;
            int rejected = held.apply(market.mentorOf(pair), pair);
            applicant = rejected == HeldApplications.NOBODY ? -1 : market.menteeOf(rejected);
            if (applicant >= 0) {
                assigned[applicant] = -1;
            }
        }
    }

    /** Makes what is held final, and {@return how many mentees, now at the front, have choices left} */
    private int settle(int[] open, int count) {
        ImmutableList.Builder<Pair> round = ImmutableList.builder();
        int left = 0;
        for (int i = 0; i < count; i++) {
            int mentee = open[i];
            if (assigned[mentee] >= 0) {
                held.settle(market.mentorOf(assigned[mentee]));
                round.add(SchoolChoice.named(market, assigned[mentee]));
            } else if (next[mentee] < market.rowEnd(mentee)) {
                open[left++] = mentee;
            }
        }
        accepted.add(round.build());
        return left;
    }

    /** {@return what each round accepted} */
    ImmutableList<ImmutableList<Pair>> accepted() {
        return accepted.build();
    }
}
