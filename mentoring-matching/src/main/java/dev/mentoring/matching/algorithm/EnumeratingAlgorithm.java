package dev.mentoring.matching.algorithm;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;
import java.util.stream.Stream;

/** An algorithm that can also list every outcome of its kind, such as all stable matchings. */
public interface EnumeratingAlgorithm extends MatchingAlgorithm {
    /**
     * {@return every outcome of its kind, found one by one as the stream is read, in an order that depends on ids alone}
     *
     * <p>There may be exponentially many; limit the stream where that matters.
     *
     * @param instance the instance
     * @param context seed, options and cancellation
     * @throws MarketRefusedException when the instance has a feature that the algorithm does not accept
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or has a value that is not
     *     allowed
     * @throws SolveCancelledException when it was cancelled, also while the stream is read
     */
    Stream<? extends Outcome> all(Instance instance, SolveContext context);
}
