package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Branch and bound for a weakly stable matching with most pairs, depth first with a stack of its own.
 *
 * <p>A node has limits (see {@link SearchState}). Its bound is a matching with most pairs within the limits that places who
 * must be placed and fills who must be full. When a pair blocks that matching, one of two things is true of every stable one:
 * the mentee does at least as well as with this mentor; or it does worse, and the mentor is full of mentees liked at least as
 * much. These are the two branches, and neither contains the matching that was blocked. Király's algorithm within the limits
 * supplies stable matchings on the way.
 */
final class LargestStableSearch {
    private final Market market;
    private final SolveContext context;
    private final DrawnLists lists;
    private final SearchState state;
    private final WeakStability stability;
    private final PlaceMatching relaxed;
    private final int[] everyMentee;
    private final int[] quotas;

    private int[] best;
    private int bestSize;
    private int upperBound;
    private long nodes;

    /** For each decision in force: the pair, the trail before it, the bound of its node, and whether it is the second. */
    private int[] pairs = new int[64];

    private int[] marks = new int[64];
    private int[] bounds = new int[64];
    private boolean[] second = new boolean[64];
    private int depth;

    LargestStableSearch(Market market, RankTable ranks, DrawnLists lists, int[] stable, SolveContext context) {
        this.market = market;
        this.context = context;
        this.lists = lists;
        this.state = new SearchState(market, ranks);
        this.stability = new WeakStability(market, ranks);
        this.everyMentee = IntStream.range(0, market.menteeCount()).toArray();
        this.quotas = IntStream.range(0, market.mentorCount())
                .map(market::mentorMaximum)
                .toArray();
        this.relaxed = new PlaceMatching(market, quotas, state.limits::allow, context);
        this.best = stable.clone();
        this.bestSize = size(stable);
    }

    private static int size(int[] mates) {
        return (int) Arrays.stream(mates).filter(pair -> pair != NONE).count();
    }

    /** {@return the pair of each mentee in the largest stable matching found, or {@link PlaceMatching#NONE}} */
    int[] best() {
        return best;
    }

    /** {@return the greatest number of pairs that a stable matching can have, as far as is known} */
    int bound() {
        return upperBound;
    }

    /** {@return how many nodes were looked at} */
    long nodes() {
        return nodes;
    }

    /** Searches until nothing larger is left, or as many nodes as allowed have been looked at. */
    void run(long budget) {
        int open = market.menteeCount();
        while (nodes < budget) {
            context.throwIfCancelled();
            nodes++;
            int pair = look();
            if (pair != NONE) {
                push(pair);
                state.contentMentee(pair);
            } else if (!advance()) {
                upperBound = bestSize;
                return;
            }
            open = bounds[depth - 1];
        }
        upperBound = Math.max(bestSize, open);
        for (int i = 0; i < depth; i++) {
            upperBound = second[i] ? upperBound : Math.max(upperBound, bounds[i]);
        }
    }

    /** Goes to the second branch of the last decision that has one which may hold something larger. */
    private boolean advance() {
        while (depth > 0) {
            int last = depth - 1;
            state.undo(marks[last]);
            if (!second[last] && bounds[last] > bestSize) {
                second[last] = true;
                state.disappointMentee(pairs[last]);
                return true;
            }
            depth--;
        }
        return false;
    }

    private void push(int pair) {
        if (depth == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * depth);
            marks = Arrays.copyOf(marks, 2 * depth);
            bounds = Arrays.copyOf(bounds, 2 * depth);
            second = Arrays.copyOf(second, 2 * depth);
        }
        pairs[depth] = pair;
        marks[depth] = state.mark();
        bounds[depth] = relaxed.size();
        second[depth] = false;
        depth++;
    }

    /** {@return the pair on which to branch here, or {@link PlaceMatching#NONE} when there is nothing larger below} */
    private int look() {
        state.conclude();
        if (!relax() || relaxed.size() <= bestSize) {
            return NONE;
        }
        keepIfLarger(new KiralyProposals(market, lists, state.limits::allow, context).run());
        if (relaxed.size() <= bestSize) {
            return NONE;
        }
        int blocking = stability.blockingPair(relaxed.mates);
        if (blocking == NONE) {
            keepIfLarger(relaxed.mates);
        }
        return blocking;
    }

    private void keepIfLarger(int[] mates) {
        if (size(mates) > bestSize && stability.blockingPair(mates) == NONE) {
            best = mates.clone();
            bestSize = size(mates);
        }
    }

    /** Makes the matching that bounds this node; {@return whether there is one} */
    private boolean relax() {
        relaxed.separateForbidden();
        for (int mentee = 0; mentee < everyMentee.length; mentee++) {
            if (state.mustHaveMentor[mentee] && !relaxed.placeInsteadOf(mentee, state.mustHaveMentor)) {
                return false;
            }
        }
        for (int mentor = 0; mentor < quotas.length; mentor++) {
            while (state.mustBeFull[mentor] && relaxed.loads[mentor] < quotas[mentor]) {
                if (!relaxed.fillInsteadOf(mentor, state.mustBeFull)) {
                    return false;
                }
            }
        }
        relaxed.grow(everyMentee, everyMentee.length);
        return true;
    }
}
