package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * The Chinese parallel mechanisms, application-rejection with a period: a few choices are parallel before places become
 * final (Chen and Kesten 2017). Immutable and thread-safe.
 *
 * <p><b>Finds</b>: in each round whoever is still without a place applies to its next {@code period} choices, as in
 * deferred acceptance; at the end of the round all places held become final. Period 1 is {@link ImmediateAcceptance}; a
 * period as long as the longest list is deferred acceptance with the mentees proposing. Ties in priorities are broken by
 * lottery; see {@link dev.mentoring.matching.algorithm.Lottery}.
 *
 * <p><b>Promises</b> efficiency for period 1 alone, and stability for no period that holds for all markets; a matching
 * claims what is true of it. The longer the period, the harder it is to gain by misreporting, for periods
 * that are multiples of each other (Chen and Kesten 2017).
 *
 * <p><b>Cost</b>: each of the {@code p} acceptable pairs is looked at once after sorting, {@code O(p log n)}.
 */
public final class ChineseParallel implements TwoSidedAlgorithm {
    /** How many choices each round looks at, a whole number from 1; 2 unless said otherwise, as in Shanghai. */
    public static final AlgorithmOption PERIOD = new AlgorithmOption(
            "period", ImmutableList.of(), "2", MatchingTexts.CATALOGUE.text("algorithm.chinese-parallel.period"));

    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    public static final AlgorithmOption TIES = SchoolChoice.TIES;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "chinese-parallel", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTOR_TIES)
            .addOptions(PERIOD, TIES)
            .cost("time O(p log n), memory O(p); p acceptable pairs, n people")
            .source(
                    "Y. Chen and O. Kesten, Chinese college admissions and school choice reforms: a theoretical analysis, 2017")
            .build();

    /** Makes the algorithm, which has no state. */
    public ChineseParallel() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return context.value(PERIOD).equals("1") ? ImmutableSet.of(Guarantee.PARETO_EFFICIENT) : ImmutableSet.of();
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        int period = (int) context.wholeNumber(PERIOD, 1, Integer.MAX_VALUE);
        ApplicationRounds rounds = new ApplicationRounds(market, SchoolChoice.lists(market, context), context);
        int[] assigned = rounds.run(period);
        int[] pairs = SchoolChoice.matched(assigned);
        return Matching.ofIndices(market, name(), pairs)
                .proving(
                        TrueClaims.of(market, pairs, Efficiency.isPareto(market, assigned)),
                        new AcceptanceRounds(
                                period, SchoolChoice.tieBreaking(context), context.seed(), rounds.accepted()));
    }
}
