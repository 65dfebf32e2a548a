package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Deferred acceptance, made more efficient by overruling the priorities of those who consent and lose nothing by it
 * (Kesten 2010). Immutable and thread-safe.
 *
 * <p><b>Finds</b> what Kesten’s mechanism finds, without running deferred acceptance again and again: mentors whom nobody
 * left would rather have are underdemanded, and closed with their mentees (Tang and Yu 2014, who show the equality); the
 * others improve along cycles in which each mentor points to whoever has the highest claim (Erdil and Ergin 2008; Dur,
 * Gitmez and Yılmaz 2019; Faenza and Zhang 2022). {@link EfficiencyAdjustment} spells it out. Ties in priorities are broken
 * by lottery; see {@link dev.mentoring.matching.algorithm.Lottery}.
 *
 * <p><b>Consent</b> is {@code all}, {@code none} or the ids of the mentees who consent, with commas between them (a
 * backslash before a comma or a backslash that belongs to an id, or at the start of an id that is {@code all} or {@code
 * none}). Nobody is ever worse off for consenting, nor better off (Kesten 2010).
 *
 * <p><b>With everybody’s consent</b> the matching is Pareto-efficient for the mentees; <b>with nobody’s</b> it is the one of
 * mentee-proposing deferred acceptance. In between every mentee is at least as well off as in that one, and only priorities
 * of mentees who consent are violated. Not strategy-proof unless nobody consents: no efficient mechanism that improves on
 * deferred acceptance is (Abdulkadiroğlu, Pathak and Roth 2009).
 *
 * <p><b>Cost</b>: each of the {@code p} acceptable pairs is looked at a constant number of times, {@code O(p log n)} with
 * sorting.
 */
public final class EfficiencyAdjustedDeferredAcceptance implements TwoSidedAlgorithm {
    /** Who lets its priority be overruled; {@code all} unless said otherwise. */
    public static final AlgorithmOption CONSENT = new AlgorithmOption(
            "consent",
            ImmutableList.of(),
            "all",
            MatchingTexts.CATALOGUE.text("algorithm.efficiency-adjusted-deferred-acceptance.consent"));

    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    public static final AlgorithmOption TIES = SchoolChoice.TIES;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "efficiency-adjusted-deferred-acceptance", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTOR_TIES)
            .addOptions(CONSENT, TIES)
            .cost("time O(p log n), memory O(p); p acceptable pairs, n people")
            .source(
                    "O. Kesten, School choice with consent, 2010; Q. Tang and J. Yu, A new perspective on Kesten’s school choice"
                            + " with consent idea, 2014")
            .build();

    /** Makes the algorithm, which has no state. */
    public EfficiencyAdjustedDeferredAcceptance() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return switch (context.value(CONSENT)) {
            case "all" -> ImmutableSet.of(Guarantee.PARETO_EFFICIENT);
            case "none", "" -> Sets.immutableEnumSet(Guarantee.WEAKLY_STABLE, Guarantee.STRATEGY_PROOF_FOR_MENTEES);
            default -> ImmutableSet.of();
        };
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        boolean[] consents = consents(market, context.value(CONSENT));
        StrictLists lists = SchoolChoice.lists(market, context);
        int[] stable = new ApplicationRounds(market, lists, context).run(Integer.MAX_VALUE);
        ConsentTrading trading = new ConsentTrading(market, lists, context, consents, stable);
        int[] assigned = trading.run();
        EfficiencyAdjustment certificate = new EfficiencyAdjustment(
                SchoolChoice.tieBreaking(context),
                context.seed(),
                IntStream.range(0, consents.length)
                        .filter(mentee -> consents[mentee])
                        .mapToObj(market.menteeIds()::get)
                        .collect(ImmutableList.toImmutableList()),
                trading.steps());
        return Matching.ofIndices(market, name(), SchoolChoice.matched(assigned))
                .proving(claims(market, stable, assigned), certificate);
    }

    private static Set<Guarantee> claims(Market market, int[] stable, int[] assigned) {
        boolean efficient = Efficiency.isPareto(market, assigned);
        ImmutableSet<Guarantee> claims = TrueClaims.of(market, SchoolChoice.matched(assigned), efficient);
        boolean menteeOptimal =
                Arrays.equals(stable, assigned) && !market.features().contains(MarketFeature.MENTOR_TIES);
        return menteeOptimal ? Sets.union(claims, ImmutableSet.of(Guarantee.MENTEE_OPTIMAL)) : claims;
    }

    private static boolean[] consents(Market market, String text) {
        boolean[] consents = new boolean[market.menteeCount()];
        if (text.equals("all")) {
            Arrays.fill(consents, true);
        } else if (!text.equals("none")) {
            IdList list = new IdList(market);
            for (int mentee : list.mentees(CONSENT, text)) {
                consents[mentee] = true;
            }
            list.throwIfErrors();
        }
        return consents;
    }
}
