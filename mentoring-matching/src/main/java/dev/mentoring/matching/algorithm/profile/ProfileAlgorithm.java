package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;

/** What the algorithms have in common that find the best profile, each in a sense of its own. */
abstract class ProfileAlgorithm implements TwoSidedAlgorithm {
    private final AlgorithmDescription description;

    ProfileAlgorithm(String name, String source, Guarantee... guarantees) {
        this.description = AlgorithmDescription.named(name, MatchingTexts.CATALOGUE)
                .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
                .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
                .addGuarantees(guarantees)
                .cost(
                        "time O(r k p log n), memory O(p + n r); r ranks in use, k pairs matched, p acceptable pairs, n people")
                .source(source)
                .build();
    }

    @Override
    public AlgorithmDescription description() {
        return description;
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        ProfileStages stages = new ProfileStages(market, context);
        run(stages);
        return Matching.ofIndices(market, name(), stages.matched()).proving(description.guarantees(), stages.proof());
    }

    /** Makes the numbers of the profile as great as possible, in the order that the algorithm stands for. */
    abstract void run(ProfileStages stages);

    /** Makes first choices as many as possible, then second choices, and so on. */
    static void bestRanksFirst(ProfileStages stages) {
        for (int rank = stages.nextOpenRank(0); rank > 0; rank = stages.nextOpenRank(rank)) {
            stages.maximise(rank);
        }
    }
}
