package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;

/**
 * Immediate acceptance, the Boston mechanism: first choices are served first, whatever the priorities of those who
 * choose later (Abdulkadiroğlu and Sönmez 2003). Immutable and thread-safe.
 *
 * <p><b>Finds</b>: in round {@code k} whoever is still without a place applies to its {@code k}-th choice; each mentor
 * fills the places left with the applicants of highest priority, for good, and rejects the rest. Ties in priorities are
 * broken by lottery; see {@link dev.mentoring.matching.algorithm.Lottery}.
 *
 * <p><b>Pareto-efficient</b> for the mentees by the preferences that they state. Neither stable in general nor
 * strategy-proof: who overrates a place that is easy to get may gain. Prefer {@link
 * dev.mentoring.matching.algorithm.stable.DeferredAcceptance} or {@link TopTradingCycles} where that matters. A matching
 * claims stability when it happens to have it.
 *
 * <p><b>Cost</b>: each of the {@code p} acceptable pairs is looked at once after sorting, {@code O(p log d)} for lists of
 * at most {@code d}.
 */
public final class ImmediateAcceptance implements TwoSidedAlgorithm {
    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    public static final AlgorithmOption TIES = SchoolChoice.TIES;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "immediate-acceptance", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTOR_TIES)
            .addOptions(TIES)
            .addGuarantees(Guarantee.PARETO_EFFICIENT)
            .cost("time O(p log d), memory O(p); p acceptable pairs, d longest list")
            .source("A. Abdulkadiroğlu and T. Sönmez, School choice: a mechanism design approach, 2003")
            .build();

    /** Makes the algorithm, which has no state. */
    public ImmediateAcceptance() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        ApplicationRounds rounds = new ApplicationRounds(market, SchoolChoice.lists(market, context), context);
        int[] pairs = SchoolChoice.matched(rounds.run(1));
        return Matching.ofIndices(market, name(), pairs)
                .proving(
                        TrueClaims.of(market, pairs, true),
                        new AcceptanceRounds(1, SchoolChoice.tieBreaking(context), context.seed(), rounds.accepted()));
    }
}
