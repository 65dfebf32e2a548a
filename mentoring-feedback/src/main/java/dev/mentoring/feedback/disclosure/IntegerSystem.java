package dev.mentoring.feedback.disclosure;

import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Linear equations with whole coefficients over whole unknowns, each within bounds.
 *
 * <p>Bounds are tightened by every equation, and by every equation of the reduced form, until nothing changes; then a free unknown
 * of the reduced form, on which the others depend, is halved, one half is tried, and after it the other. Exact, but slow at worst,
 * as the problem is NP-hard: after {@value #MOST_HALVES} halves a question stays undecided. Every solution found is remembered for
 * later questions. Not thread-safe.
 */
final class IntegerSystem {
    private static final int MOST_HALVES = 2_000;
    private static final int SMALL_BITS = 20;

    private final long[][] factors;
    private final long[] totals;
    private final BitSet dependent;
    private final Box all;
    private final Box found;

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
        List<long[]> rows = new ArrayList<>(Arrays.asList(factors));
        List<Long> sums = new ArrayList<>(Longs.asList(totals));
        dependent = addReduced(factors, totals, lowest.length, rows, sums);
        this.factors = rows.toArray(long[][]::new);
        this.totals = Longs.toArray(sums);
        this.all = new Box(lowest.clone(), highest.clone());
        this.found = new Box(highest.clone(), lowest.clone());
        tighten(all);
    }

    /** Adds the equations of the reduced form, as far as their numbers are small; gives the unknowns that depend on others. */
    private static BitSet addReduced(
            long[][] factors, long[] totals, int unknowns, List<long[]> rows, List<Long> sums) {
        BigInteger[][] matrix = new BigInteger[factors.length][unknowns];
        for (int i = 0; i < factors.length; i++) {
            for (int j = 0; j < unknowns; j++) {
                matrix[i][j] = BigInteger.valueOf(factors[i][j]);
            }
        }
        Elimination reduced = Elimination.of(matrix, unknowns);
        BitSet dependent = new BitSet();
        for (int i = 0; i < reduced.rank(); i++) {
            dependent.set(reduced.pivots[i]);
            BigInteger[] combination = reduced.combination(i);
            BigInteger total = BigInteger.ZERO;
            for (int r = 0; r < totals.length; r++) {
                total = total.add(combination[r].multiply(BigInteger.valueOf(totals[r])));
            }
            BigInteger divisor = total;
            BigInteger largest = total.abs();
            for (int j = 0; j < unknowns; j++) {
                divisor = divisor.gcd(reduced.rows[i][j]);
                largest = largest.max(reduced.rows[i][j].abs());
            }
            if (largest.divide(divisor).bitLength() <= SMALL_BITS) {
                long[] row = new long[unknowns];
                for (int j = 0; j < unknowns; j++) {
                    row[j] = reduced.rows[i][j].divide(divisor).longValueExact();
                }
                rows.add(row);
                sums.add(total.divide(divisor).longValueExact());
            }
        }
        return dependent;
    }

    Feasibility feasibility() {
        return feasibility(all);
    }

    /** The least value of an unknown in the solutions found so far; beyond the bounds when there are none. */
    long leastFound(int unknown) {
        return found.lowest[unknown];
    }

    /** The greatest value of an unknown in the solutions found so far. */
    long greatestFound(int unknown) {
        return found.highest[unknown];
    }

    /** The least value of an unknown; more, when that cannot be decided. The system is not infeasible. */
    long least(int unknown) {
        long least = all.lowest[unknown];
        long most = Math.min(all.highest[unknown], found.lowest[unknown]);
        while (least < most) {
            long middle = Math.floorDiv(least + most, 2);
            if (feasibility(all.within(unknown, least, middle)) == Feasibility.FEASIBLE) {
                most = Math.min(middle, found.lowest[unknown]);
            } else {
                least = middle + 1;
            }
        }
        return most;
    }

    /** The greatest value of an unknown; less, when that cannot be decided. The system is not infeasible. */
    long greatest(int unknown) {
        long least = Math.max(all.lowest[unknown], found.highest[unknown]);
        long most = all.highest[unknown];
        while (least < most) {
            long middle = Math.floorDiv(least + most, 2);
            if (feasibility(all.within(unknown, middle + 1, most)) == Feasibility.FEASIBLE) {
                least = Math.max(middle + 1, found.highest[unknown]);
            } else {
                most = middle;
            }
        }
        return least;
    }

    private Feasibility feasibility(Box start) {
        Deque<Box> open = new ArrayDeque<>();
        open.push(start.copy());
        for (int halves = 0; halves < MOST_HALVES && !open.isEmpty(); halves++) {
            Box box = open.pop();
            if (tighten(box)) {
                int unknown = leastRoom(box);
                if (unknown < 0) {
                    remember(box);
                    return Feasibility.FEASIBLE;
                }
                long middle = Math.floorDiv(box.lowest[unknown] + box.highest[unknown], 2);
                open.push(box.within(unknown, middle + 1, box.highest[unknown]));
                open.push(box.within(unknown, box.lowest[unknown], middle));
            }
        }
        return open.isEmpty() ? Feasibility.INFEASIBLE : Feasibility.UNDECIDED;
    }

    private void remember(Box solution) {
        for (int j = 0; j < solution.lowest.length; j++) {
            found.lowest[j] = Math.min(found.lowest[j], solution.lowest[j]);
            found.highest[j] = Math.max(found.highest[j], solution.lowest[j]);
        }
    }

    /** The free unknown with the least room; one that depends on others only when no free one has any. */
    private int leastRoom(Box box) {
        int chosen = -1;
        long room = Long.MAX_VALUE;
        boolean isFree = false;
        for (int j = 0; j < box.lowest.length; j++) {
            long here = box.highest[j] - box.lowest[j];
            boolean free = !dependent.get(j);
            if (here > 0 && ((free && !isFree) || (free == isFree && here < room))) {
                chosen = j;
                room = here;
                isFree = free;
            }
        }
        return chosen;
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
