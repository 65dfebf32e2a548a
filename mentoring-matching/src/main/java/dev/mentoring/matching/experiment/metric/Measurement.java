package dev.mentoring.matching.experiment.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * An instance, what a mechanism made of it, and what several metrics need to know of both, computed once and only when it is
 * asked for. Immutable and thread-safe.
 */
public final class Measurement {
    private final Instance instance;
    private final Outcome outcome;
    private final Optional<Mechanism> mechanism;
    private final Optional<Function<String, String>> groups;
    private final Optional<Outcome> earlier;
    private final OptionalLong nanoseconds;
    private final OptionalLong bytes;
    private final Supplier<MatchedPairs> pairs;
    private final Supplier<Outcome> largest;
    private final Supplier<Outcome> heaviest;
    private final Map<Side, Supplier<Standing>> standings = new EnumMap<>(Side.class);
    private final Map<Side, Supplier<Outcome>> extremes = new EnumMap<>(Side.class);

    private record Mechanism(MatchingAlgorithm algorithm, SolveContext context) {}

    private Measurement(
            Instance instance,
            Outcome outcome,
            Optional<Mechanism> mechanism,
            Optional<Function<String, String>> groups,
            Optional<Outcome> earlier,
            OptionalLong nanoseconds,
            OptionalLong bytes) {
        this.instance = requireNonNull(instance);
        this.outcome = requireNonNull(outcome);
        this.mechanism = mechanism;
        this.groups = groups;
        this.earlier = earlier;
        this.nanoseconds = nanoseconds;
        this.bytes = bytes;
        this.pairs = Suppliers.memoize(() -> MatchedPairs.of(instance, outcome));
        this.largest = Suppliers.memoize(() -> optimum("most-pairs"));
        this.heaviest = Suppliers.memoize(() -> optimum("greatest-score"));
        for (Side side : Side.values()) {
            standings.put(side, Suppliers.memoize(() -> Standing.of(pairs.get(), side)));
            extremes.put(side, Suppliers.memoize(() -> stable(side)));
        }
    }

    /**
     * {@return what there is to measure}
     *
     * @param instance the instance
     * @param outcome what a mechanism made of it
     */
    public static Measurement of(Instance instance, Outcome outcome) {
        return new Measurement(
                instance,
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /**
     * {@return this measurement, which knows the mechanism; metrics that ask what it would have done otherwise need it}
     *
     * @param algorithm the algorithm
     * @param context the seed and the options with which it was run
     */
    public Measurement by(MatchingAlgorithm algorithm, SolveContext context) {
        return new Measurement(
                instance, outcome, Optional.of(new Mechanism(algorithm, context)), groups, earlier, nanoseconds, bytes);
    }

    /**
     * {@return this measurement, which knows groups of people; metrics that compare groups need them}
     *
     * @param groupOf the group of each id
     */
    public Measurement among(Function<String, String> groupOf) {
        return new Measurement(instance, outcome, mechanism, Optional.of(groupOf), earlier, nanoseconds, bytes);
    }

    /**
     * {@return this measurement, which knows what was there before; metrics of change need it}
     *
     * @param before the outcome that this one replaces, of this instance or another with some of the same people
     */
    public Measurement after(Outcome before) {
        return new Measurement(instance, outcome, mechanism, groups, Optional.of(before), nanoseconds, bytes);
    }

    /**
     * {@return this measurement, which knows what the mechanism took; two runs never take quite the same}
     *
     * @param time processor time in nanoseconds
     * @param memory allocated memory in bytes
     */
    public Measurement taking(long time, long memory) {
        return new Measurement(
                instance, outcome, mechanism, groups, earlier, OptionalLong.of(time), OptionalLong.of(memory));
    }

    /** {@return the instance} */
    public Instance instance() {
        return instance;
    }

    /** {@return what the mechanism made of it} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the processor time that the mechanism took, in nanoseconds, if it is known} */
    public OptionalLong nanoseconds() {
        return nanoseconds;
    }

    /** {@return the memory that the mechanism allocated, in bytes, if it is known} */
    public OptionalLong bytes() {
        return bytes;
    }

    MatchedPairs pairs() {
        return pairs.get();
    }

    Optional<Function<String, String>> groups() {
        return groups;
    }

    Optional<Outcome> earlier() {
        return earlier;
    }

    /** How the agents of one side fare; peers are mentees. */
    Standing standing(Side side) {
        return requireNonNull(standings.get(side)).get();
    }

    /** What the mechanism makes of another instance; empty when it is not known. */
    Optional<Outcome> rerun(Instance other) {
        return mechanism.map(known -> known.algorithm().solve(other, known.context()));
    }

    /** A matching with the most pairs of all; for markets of two sides. */
    Matching largest() {
        return largest.get().toMatching();
    }

    /** A matching with the greatest total weight of all; for markets of two sides. */
    Matching heaviest() {
        return heaviest.get().toMatching();
    }

    /** The stable matching that one side likes best; for markets of two sides with strict preferences. */
    Matching extreme(Side side) {
        return requireNonNull(extremes.get(side)).get().toMatching();
    }

    private Outcome optimum(String objective) {
        return new OptimalAssignment()
                .solve((Market) instance, SolveContext.defaults().withOption("objective", objective));
    }

    private Outcome stable(Side side) {
        return new DeferredAcceptance()
                .solve((Market) instance, SolveContext.defaults().withOption("proposing", side.code()));
    }
}
