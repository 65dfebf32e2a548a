package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TradingCycles.Cycle;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.Arrays;

/**
 * Top trading cycles by one walk: from a mentee to the owner of the best place that is left for it, from there to the
 * owner of the best place left for that one, and so on until the walk meets itself. The cycle trades, and the walk goes
 * on from whoever led to it. As every list is read once, the time is linear in the pairs.
 */
final class TradingWalk {
    private static final int STEPS_BETWEEN_CANCELLATION_CHECKS = 4096;

    private final Market market;
    private final StrictLists lists;
    private final SolveContext context;
    private final PlaceClaims claims;
    private final boolean[] gone;
    private final int[] next;
    private final int[] assigned;
    private final int[] path;
    private final int[] depthOf;
    private int depth;
    private final ImmutableList.Builder<Cycle> cycles = ImmutableList.builder();

    /**
     * Makes a walk.
     *
     * @param claims who owns the places, which looks at {@code gone}
     * @param gone nobody yet, by mentee
     */
    TradingWalk(Market market, StrictLists lists, SolveContext context, PlaceClaims claims, boolean[] gone) {
        this.market = market;
        this.lists = lists;
        this.context = context;
        this.claims = claims;
        this.gone = gone;
        int mentees = market.menteeCount();
        this.next = new int[mentees];
        Arrays.setAll(next, market::rowStart);
        this.assigned = new int[mentees];
        Arrays.fill(assigned, -1);
        this.path = new int[mentees];
        this.depthOf = new int[mentees];
        Arrays.fill(depthOf, -1);
    }

    /** {@return the pair of each mentee, or -1} */
    int[] run() {
        int steps = 0;
        for (int root = 0; root < gone.length; root++) {
            if (!gone[root]) {
                push(root);
            }
            while (depth > 0) {
                if (++steps % STEPS_BETWEEN_CANCELLATION_CHECKS == 0) {
                    context.throwIfCancelled();
                }
                step(path[depth - 1]);
            }
        }
        return assigned;
    }

    private void push(int mentee) {
        depthOf[mentee] = depth;
        path[depth++] = mentee;
    }

    private void step(int mentee) {
        int owner = -1;
        while (owner < 0 && next[mentee] < market.rowEnd(mentee)) {
            owner = claims.claimant(market.mentorOf(lists.choice(next[mentee])));
            if (owner < 0) {
                next[mentee]++;
            }
        }
        if (owner < 0) {
            gone[mentee] = true;
            depth--;
        } else if (depthOf[owner] < 0) {
            push(owner);
        } else {
            trade(depthOf[owner]);
        }
    }

    private void trade(int start) {
        ImmutableList.Builder<Pair> trades = ImmutableList.builder();
        for (int i = start; i < depth; i++) {
            int pair = lists.choice(next[path[i]]);
            assigned[path[i]] = pair;
            claims.take(market.mentorOf(pair), path[i + 1 < depth ? i + 1 : start]);
            trades.add(SchoolChoice.named(market, pair));
        }
        for (int i = start; i < depth; i++) {
            gone[path[i]] = true;
            depthOf[path[i]] = -1;
        }
        depth = start;
        cycles.add(new Cycle(trades.build()));
    }

    /** {@return the cycles in the order in which they traded} */
    ImmutableList<Cycle> cycles() {
        return cycles.build();
    }
}
