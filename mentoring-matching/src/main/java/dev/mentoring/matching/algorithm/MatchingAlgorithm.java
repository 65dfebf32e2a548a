package dev.mentoring.matching.algorithm;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Outcome;

/**
 * A way to match people; made to be implemented outside this library too. Most implementations are {@link
 * TwoSidedAlgorithm}s, {@link PeerAlgorithm}s or {@link TopicAlgorithm}s, which are handed the shape of instance that they
 * were made for; one that is made for several shapes implements several of these.
 *
 * <p>An implementation has a public constructor without parameters, is immutable and thread-safe, and is found by {@link
 * java.util.ServiceLoader} when it is declared as a service ({@code provides} in the module and a file in {@code
 * META-INF/services} for the class path). Its answer is a function of the market, the seed and the options alone: no
 * clock, no other randomness, no dependence on threads. It does not recurse to a depth that grows with the market.
 *
 * <p>Run one by name through {@link Algorithms}, or make one and call {@link #solve}; both check in the same way what is
 * asked, when the implementation begins with {@link SolveContext#check}.
 */
public interface MatchingAlgorithm {
    /** {@return what it says of itself, whatever it is run on} */
    AlgorithmDescription description();

    /** {@return the name that it has in its description} */
    default String name() {
        return description().name();
    }

    /**
     * {@return what it promises for every market that it accepts: at least what its description says, and more where it
     * depends on the options}; a particular matching may claim more
     *
     * @param context the options that it would be run with
     */
    default ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return description().guarantees();
    }

    /**
     * {@return what this algorithm finds for an instance}
     *
     * @param instance the instance
     * @param context seed, options and cancellation
     * @throws MarketRefusedException when the instance has a feature that the algorithm does not accept
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or has a value that is not
     *     allowed
     * @throws SolveCancelledException when it was cancelled
     */
    Outcome solve(Instance instance, SolveContext context);
}
