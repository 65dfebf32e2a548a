package dev.mentoring.matching.algorithm.rotation;

import dev.mentoring.matching.algorithm.SolveContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of rotations whose changes, all more than 0, add up to a sum closest to a target; by dynamic programming over
 * a {@link RotationSweep} that tells partial choices apart by what must be remembered and by their sum, and drops those that
 * cannot come closer than the best known.
 */
final class ClosestSum {
    private static final int CHOICES_BETWEEN_CANCELLATION_CHECKS = 1024;

    private final RotationSweep sweep;
    private final SolveContext context;
    private final long[] changes;
    private final long target;
    private final long budget;

    /** What the rotations from each place of the sweep on add up to. */
    private final long[] rest;

    private final List<Map<Partial, Origin>> layers = new ArrayList<>();
    private BitSet best = new BitSet();
    private long distance;
    private long lowerBound;
    private long examined;

    ClosestSum(RotationPoset poset, long[] changes, long target, long budget, SolveContext context) {
        this.sweep = new RotationSweep(poset);
        this.context = context;
        this.changes = changes;
        this.target = target;
        this.budget = budget;
        this.rest = new long[changes.length + 1];
        for (int place = changes.length - 1; place >= 0; place--) {
            rest[place] = Math.addExact(rest[place + 1], changes[sweep.rotationAt(place)]);
        }
        lowerBound = easyBound();
        tryChain();
        if (distance > lowerBound && sweepAll()) {
            lowerBound = distance;
        }
        layers.clear();
    }

    /** {@return what follows from the ends of the lattice and from the common divisor of all changes} */
    private long easyBound() {
        if (target <= 0) {
            return -target;
        }
        if (target >= rest[0]) {
            return target - rest[0];
        }
        long divisor = Arrays.stream(changes).reduce(0, ClosestSum::commonDivisor);
        long remainder = target % divisor;
        return Math.min(remainder, divisor - remainder);
    }

    private static long commonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return a;
    }

    /** Looks at the rotations up to each number. */
    private void tryChain() {
        long sum = 0;
        int length = 0;
        distance = Math.abs(target);
        for (int rotation = 0; rotation < changes.length; rotation++) {
            sum += changes[rotation];
            if (Math.abs(target - sum) < distance) {
                distance = Math.abs(target - sum);
                length = rotation + 1;
            }
        }
        best.set(0, length);
    }

    /** Looks at everything, and {@return whether it could be done within the budget} */
    private boolean sweepAll() {
        layers.add(Map.of(new Partial(new BitSet(), 0), new Origin(null, false)));
        for (int place = 0; place < sweep.size(); place++) {
            layers.add(new LinkedHashMap<>());
            for (Partial partial : layers.get(place).keySet()) {
                keep(place + 1, new Partial(sweep.without(place, partial.open()), partial.sum()), partial, false);
                if (sweep.isReady(place, partial.open())) {
                    long sum = partial.sum() + changes[sweep.rotationAt(place)];
                    keep(place + 1, new Partial(sweep.with(place, partial.open()), sum), partial, true);
                }
                if (distance == lowerBound) {
                    return true;
                }
                if (examined > budget) {
                    return false;
                }
                if (examined % CHOICES_BETWEEN_CANCELLATION_CHECKS == 0) {
                    context.throwIfCancelled();
                }
            }
        }
        return true;
    }

    private void keep(int place, Partial partial, Partial from, boolean chosen) {
        if (partial.sum() - target >= distance || partial.sum() + rest[place] <= target - distance) {
            return;
        }
        if (layers.get(place).putIfAbsent(partial, new Origin(from, chosen)) == null) {
            examined++;
            if (Math.abs(target - partial.sum()) < distance) {
                distance = Math.abs(target - partial.sum());
                best = trace(place, partial);
            }
        }
    }

    private BitSet trace(int place, Partial last) {
        BitSet set = new BitSet();
        Partial partial = last;
        for (int at = place; at > 0; at--) {
            Origin origin = layers.get(at).get(partial);
            if (origin == null || origin.partial() == null) {
                throw new IllegalStateException("a partial choice without origin");
            }
            if (origin.chosen()) {
                set.set(sweep.rotationAt(at - 1));
            }
            partial = origin.partial();
        }
        return set;
    }

    /** {@return the set that comes closest of those that were looked at} */
    BitSet best() {
        return best;
    }

    /** {@return how far its sum is from the target} */
    long distance() {
        return distance;
    }

    /** {@return no sum is closer to the target than this} */
    long lowerBound() {
        return lowerBound;
    }

    long examined() {
        return examined;
    }

    private record Partial(BitSet open, long sum) {}

    private record Origin(@Nullable Partial partial, boolean chosen) {}
}
