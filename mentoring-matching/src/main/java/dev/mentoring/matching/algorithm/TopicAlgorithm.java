package dev.mentoring.matching.algorithm;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Outcome;

/**
 * An algorithm for mentees who choose among mentors, or among mentors’ topics: of the shapes of instances it accepts {@link
 * MarketFeature#TWO_SIDES} and {@link MarketFeature#TOPICS}.
 */
public interface TopicAlgorithm extends TwoSidedAlgorithm {
    @Override
    default Outcome solve(Instance instance, SolveContext context) {
        context.check(this, instance);
        return instance instanceof ProjectMarket topics ? solve(topics, context) : solve((Market) instance, context);
    }

    /**
     * {@return what this algorithm finds for a market of topics}
     *
     * @param market the market
     * @param context seed, options and cancellation
     * @throws MarketRefusedException when the market has a feature that the algorithm does not accept
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or has a value that is not allowed
     * @throws SolveCancelledException when it was cancelled
     */
    Outcome solve(ProjectMarket market, SolveContext context);
}
