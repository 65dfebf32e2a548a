package dev.mentoring.feedback.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Linear equations with whole coefficients over whole unknowns, each within bounds.
 *
 * <p>Bounds are tightened by every equation until nothing changes; then the unknown with the least room is halved, one half
 * is tried, and after it the other. Exact, but slow at worst, as the problem is NP-hard: after {@value #MOST_HALVES} halves
 * it stays undecided.
 */
final class IntegerSystem {
    private static final int MOST_HALVES = 2_000;

    private final long[][] factors;
    private final long[] totals;
    private final Box all;

    enum Feasibility {
        FEASIBLE,
        INFEASIBLE,
        UNDECIDED
    }

    private record Box(long[] lowest, long[] highest) {
        Box copy() {
            return new Box(lowest.clone(), highest.clone());
        }

        Box within(int unknown, long least, long most) {
            Box half = copy();
            half.lowest[unknown] = least;
            half.highest[unknown] = most;
            return half;
        }
    }

    IntegerSystem(long[][] factors, long[] totals, long[] lowest, long[] highest) {
        this.factors = factors;
        this.totals = totals;
        this.all = new Box(lowest.clone(), highest.clone());
        tighten(all);
    }

    Feasibility feasibility() {
        return feasibility(all);
    }

    /** The least value of an unknown; its greatest, when that cannot be decided. The system is not infeasible. */
    long least(int unknown) {
        long least = all.lowest[unknown];
        long most = all.highest[unknown];
        while (least < most) {
            long middle = Math.floorDiv(least + most, 2);
            if (feasibility(all.within(unknown, least, middle)) == Feasibility.FEASIBLE) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    /** The greatest value of an unknown; its least, when that cannot be decided. The system is not infeasible. */
    long greatest(int unknown) {
        long least = all.lowest[unknown];
        long most = all.highest[unknown];
        while (least < most) {
            long middle = Math.floorDiv(least + most, 2);
            if (feasibility(all.within(unknown, middle + 1, most)) == Feasibility.FEASIBLE) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return most;
    }

    private Feasibility feasibility(Box start) {
        Deque<Box> open = new ArrayDeque<>();
        open.push(start.copy());
        for (int halves = 0; halves < MOST_HALVES && !open.isEmpty(); halves++) {
            Box box = open.pop();
            if (tighten(box)) {
                int unknown = leastRoom(box);
                if (unknown < 0) {
                    return Feasibility.FEASIBLE;
                }
                long middle = Math.floorDiv(box.lowest[unknown] + box.highest[unknown], 2);
                open.push(box.within(unknown, middle + 1, box.highest[unknown]));
                open.push(box.within(unknown, box.lowest[unknown], middle));
            }
        }
        return open.isEmpty() ? Feasibility.INFEASIBLE : Feasibility.UNDECIDED;
    }

    private static int leastRoom(Box box) {
        int found = -1;
        long room = Long.MAX_VALUE;
        for (int j = 0; j < box.lowest.length; j++) {
            long here = box.highest[j] - box.lowest[j];
            if (here > 0 && here < room) {
                found = j;
                room = here;
            }
        }
        return found;
    }

    /** Narrows the box to what each equation leaves; false when nothing is left. */
    private boolean tighten(Box box) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < factors.length; i++) {
                long least = 0;
                long most = 0;
                for (int j = 0; j < factors[i].length; j++) {
                    least += Math.min(factors[i][j] * box.lowest[j], factors[i][j] * box.highest[j]);
                    most += Math.max(factors[i][j] * box.lowest[j], factors[i][j] * box.highest[j]);
                }
                if (totals[i] < least || totals[i] > most) {
                    return false;
                }
                for (int j = 0; j < factors[i].length; j++) {
                    changed |=
                            factors[i][j] != 0 && tighten(box, j, factors[i][j], totals[i] - least, most - totals[i]);
                    if (box.lowest[j] > box.highest[j]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether an unknown loses room, when the equation can give up so much above the least and below the most sum. */
    private static boolean tighten(Box box, int unknown, long factor, long aboveLeast, long belowMost) {
        long size = Math.abs(factor);
        long fromLowest = Math.floorDiv(factor > 0 ? aboveLeast : belowMost, size);
        long fromHighest = Math.floorDiv(factor > 0 ? belowMost : aboveLeast, size);
        long lowest = box.highest[unknown] - fromHighest;
        long highest = box.lowest[unknown] + fromLowest;
        boolean changed = lowest > box.lowest[unknown] || highest < box.highest[unknown];
        box.lowest[unknown] = Math.max(box.lowest[unknown], lowest);
        box.highest[unknown] = Math.min(box.highest[unknown], highest);
        return changed;
    }
}
