package dev.mentoring.matching.algorithm.rotation;

import dev.mentoring.matching.algorithm.SolveContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts closed sets of rotations exactly, by dynamic programming over a {@link RotationSweep}: how many ways lead to each
 * partial choice, and how many lead on from it.
 */
final class ClosedSetCounts {
    private static final int CHOICES_BETWEEN_CANCELLATION_CHECKS = 1024;

    private final RotationSweep sweep;
    private final SolveContext context;
    private final List<Map<BitSet, BigInteger>> ways = new ArrayList<>();
    private long choices = 1;

    private ClosedSetCounts(RotationPoset poset, SolveContext context) {
        this.sweep = new RotationSweep(poset);
        this.context = context;
        ways.add(Map.of(new BitSet(), BigInteger.ONE));
    }

    /** {@return the counts, or empty when more partial choices than these would have to be told apart} */
    static Optional<ClosedSetCounts> of(RotationPoset poset, long effort, SolveContext context) {
        ClosedSetCounts counts = new ClosedSetCounts(poset, context);
        for (int place = 0; place < counts.sweep.size(); place++) {
            if (!counts.advance(place, effort)) {
                return Optional.empty();
            }
        }
        return Optional.of(counts);
    }

    private boolean advance(int place, long effort) {
        Map<BitSet, BigInteger> later = new LinkedHashMap<>();
        for (Map.Entry<BitSet, BigInteger> way : ways.get(place).entrySet()) {
            later.merge(sweep.without(place, way.getKey()), way.getValue(), BigInteger::add);
            if (sweep.isReady(place, way.getKey())) {
                later.merge(sweep.with(place, way.getKey()), way.getValue(), BigInteger::add);
            }
            if (later.size() > effort - choices) {
                return false;
            }
            if (later.size() % CHOICES_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
        }
        choices += later.size();
        ways.add(later);
        return true;
    }

    /** {@return the number of closed sets} */
    BigInteger total() {
        return ways.get(sweep.size()).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** {@return for each rotation the number of closed sets that hold it} */
    BigInteger[] containing() {
        BigInteger[] containing = new BigInteger[sweep.size()];
        Map<BitSet, BigInteger> onward = new LinkedHashMap<>();
        ways.get(sweep.size()).keySet().forEach(choice -> onward.put(choice, BigInteger.ONE));
        Map<BitSet, BigInteger> later = onward;
        for (int place = sweep.size() - 1; place >= 0; place--) {
            context.throwIfCancelled();
            Map<BitSet, BigInteger> now = new LinkedHashMap<>();
            BigInteger holding = BigInteger.ZERO;
            for (Map.Entry<BitSet, BigInteger> way : ways.get(place).entrySet()) {
                BigInteger on = onward(later, sweep.without(place, way.getKey()));
                if (sweep.isReady(place, way.getKey())) {
                    BigInteger with = onward(later, sweep.with(place, way.getKey()));
                    holding = holding.add(way.getValue().multiply(with));
                    on = on.add(with);
                }
                now.put(way.getKey(), on);
            }
            containing[sweep.rotationAt(place)] = holding;
            later = now;
        }
        return containing;
    }

    private static BigInteger onward(Map<BitSet, BigInteger> later, BitSet choice) {
        return later.getOrDefault(choice, BigInteger.ZERO);
    }
}
