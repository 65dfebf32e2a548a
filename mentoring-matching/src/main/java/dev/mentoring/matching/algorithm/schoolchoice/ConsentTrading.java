package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.EfficiencyAdjustment.Step;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.Arrays;

/**
 * Improves a stable matching along cycles: each mentor points to the mentor of whoever has the highest priority among
 * the mentees who like it better than what they have; whoever is on a cycle moves. A mentor without such a mentee is
 * underdemanded and is closed with its mentees; a closed mentee who does not consent and likes a mentor better keeps
 * everybody of lower priority out of there. As every priority list is read once, the time is linear in the pairs.
 */
final class ConsentTrading {
    private static final int STEPS_BETWEEN_CANCELLATION_CHECKS = 4096;

    private final Market market;
    private final StrictLists lists;
    private final SolveContext context;
    private final boolean[] consents;
    private final int[] assigned;
    private final boolean[] closed;
    private final boolean[] closedMentors;
    private final int[] next;
    private final int[] starts;
    private final int[] members;
    private final int[] placeOf;
    private final int[] path;
    private final int[] depthOf;
    private int depth;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    private ImmutableList.Builder<String> underdemanded = ImmutableList.builder();

    /** Makes a trade from the mentee-optimal stable pairs of the strict lists, one for each mentee or -1. */
    ConsentTrading(Market market, StrictLists lists, SolveContext context, boolean[] consents, int[] stable) {
        this.market = market;
        this.lists = lists;
        this.context = context;
        this.consents = consents;
        this.assigned = stable.clone();
        int mentors = market.mentorCount();
        this.closed = new boolean[assigned.length];
        this.closedMentors = new boolean[mentors];
        this.next = new int[mentors];
        Arrays.setAll(next, market::columnStart);
        this.starts = new int[mentors + 1];
        this.placeOf = new int[assigned.length];
        this.members = members();
        this.path = new int[mentors];
        this.depthOf = new int[mentors];
        Arrays.fill(depthOf, -1);
    }

    private int[] members() {
        for (int pair : assigned) {
            if (pair >= 0) {
                starts[market.mentorOf(pair) + 1]++;
            }
        }
        for (int mentor = 0; mentor < closedMentors.length; mentor++) {
            starts[mentor + 1] += starts[mentor];
        }
        int[] free = starts.clone();
        int[] byMentor = new int[starts[starts.length - 1]];
        for (int mentee = 0; mentee < assigned.length; mentee++) {
            closed[mentee] = assigned[mentee] < 0;
            if (!closed[mentee]) {
                placeOf[mentee] = free[market.mentorOf(assigned[mentee])]++;
                byMentor[placeOf[mentee]] = mentee;
            }
        }
        return byMentor;
    }

    /** {@return the pair of each mentee, or -1} */
    int[] run() {
        int count = 0;
        for (int root = 0; root < closedMentors.length; root++) {
            while (starts[root] < starts[root + 1] && !closedMentors[root]) {
                push(root);
                while (depth > 0) {
                    if (++count % STEPS_BETWEEN_CANCELLATION_CHECKS == 0) {
                        context.throwIfCancelled();
                    }
                    step(path[depth - 1]);
                }
            }
        }
        endStep(ImmutableList.of());
        return assigned;
    }

    private void push(int mentor) {
        depthOf[mentor] = depth;
        path[depth++] = mentor;
    }

    private void step(int mentor) {
        int pair = claim(mentor);
        if (pair < 0) {
            close(mentor);
            depthOf[mentor] = -1;
            depth--;
            return;
        }
        int from = market.mentorOf(assigned[market.menteeOf(pair)]);
        if (depthOf[from] < 0) {
            push(from);
        } else {
            trade(depthOf[from]);
        }
    }

    /** {@return the pair of a mentor with the mentee who may have its next place, or -1 when there is none} */
    private int claim(int mentor) {
        int end = market.columnEnd(mentor);
        while (next[mentor] < end) {
            int pair = lists.priority(next[mentor]);
            int mentee = market.menteeOf(pair);
            if (assigned[mentee] < 0 || market.menteeRank(pair) < market.menteeRank(assigned[mentee])) {
                if (!closed[mentee]) {
                    return pair;
                }
                if (!consents[mentee]) {
                    return -1;
                }
            }
            next[mentor]++;
        }
        return -1;
    }

    private void close(int mentor) {
        closedMentors[mentor] = true;
        for (int place = starts[mentor]; place < starts[mentor + 1]; place++) {
            closed[members[place]] = true;
        }
        underdemanded.add(market.mentorIds().get(mentor));
    }

    /** Everybody on the cycle moves from the mentor who comes next on the path to the one who pointed there. */
    private void trade(int start) {
        int last = claim(path[depth - 1]);
        int placeOfLast = placeOf[market.menteeOf(last)];
        ImmutableList.Builder<Pair> trades = ImmutableList.builder();
        int into = placeOfLast;
        for (int i = start; i < depth; i++) {
            int pair = i == depth - 1 ? last : claim(path[i]);
            int mentee = market.menteeOf(pair);
            int left = placeOf[mentee];
            members[into] = mentee;
            placeOf[mentee] = into;
            assigned[mentee] = pair;
            into = left;
            trades.add(SchoolChoice.named(market, pair));
        }
        for (int i = start; i < depth; i++) {
            depthOf[path[i]] = -1;
        }
        depth = start;
        endStep(trades.build());
    }

    private void endStep(ImmutableList<Pair> trades) {
        steps.add(new Step(underdemanded.build(), trades));
        underdemanded = ImmutableList.builder();
    }

    /** {@return what happened, in order} */
    ImmutableList<Step> steps() {
        return steps.build();
    }
}
