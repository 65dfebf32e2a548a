package dev.mentoring.matching.algorithm;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Outcome;

/** An algorithm for peers: of the shapes of instances it accepts {@link MarketFeature#PEERS} alone. */
public interface PeerAlgorithm extends MatchingAlgorithm {
    @Override
    default Outcome solve(Instance instance, SolveContext context) {
        context.check(this, instance);
        return solve((PeerMarket) instance, context);
    }

    /**
     * {@return what this algorithm finds for a market of peers}
     *
     * @param market the market
     * @param context seed, options and cancellation
     * @throws MarketRefusedException when the market has a feature that the algorithm does not accept
     * @throws dev.mentoring.core.problem.InvalidInputException when an option is unknown or has a value that is not allowed
     * @throws SolveCancelledException when it was cancelled
     */
    Outcome solve(PeerMarket market, SolveContext context);
}
