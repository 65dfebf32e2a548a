package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.certificate.TradingRule;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Top trading cycles: places belong to mentees, who trade them along cycles in which everybody gets the best that is left
 * (Shapley and Scarf 1974, who credit Gale). Immutable and thread-safe.
 *
 * <p><b>Finds</b>: let every mentee point to the mentor whom it likes best of those with a place left, and every such
 * mentor to the mentee to whom its next place belongs. There is a cycle; whoever is on it gets the place that it points
 * to and leaves. Repeat. Which cycle comes first makes no difference. To whom a place belongs is the option
 * {@code variant}:
 *
 * <ul>
 *   <li>{@code school} (Abdulkadiroğlu and Sönmez 2003): to whoever is left with the highest priority, the mentors’
 *       preferences being priorities and their quotas the number of places;
 *   <li>{@code housing} (Shapley and Scarf 1974): to its owner by the option {@code endowment}, such as {@code
 *       r1:h1,r2:h2}. Other places are not to be had, and who owns none gets none. Of several owners at the same mentor
 *       the place of the one with the highest priority is traded first;
 *   <li>{@code tenants} (<i>you request my house – I get your turn</i>, Abdulkadiroğlu and Sönmez 1999): owned places as
 *       above; with a mentor none of whose owners is left, a vacant place to whoever is first of those left in the option
 *       {@code order}, which lists every mentee once, or is drawn by lot when empty.
 * </ul>
 *
 * <p>A mentee owns at most one place, with a mentor who is acceptable to it. In options a backslash stands before a comma,
 * a colon or a backslash that belongs to an id. Ties in priorities are broken by lottery; see {@link Lottery}.
 *
 * <p><b>Pareto-efficient</b> for the mentees as {@code school} and as {@code tenants}. As {@code housing} the matching is
 * the one in the strict <b>core</b> when no mentor has two owners (Roth and Postlewaite 1977); with several, that core may
 * be empty. <b>Individually rational</b>: no owner gets less than it owns.
 *
 * <p><b>Strategy-proof</b> for mentees (Roth 1982; Pápai 2000): nobody gains by another order of its list, nor by leaving
 * mentors out of it. A market knows nothing of mentors whom a mentee does not list, so that as {@code school} priority
 * with them cannot be traded: tell mentees to list everybody whose place they would take or trade.
 *
 * <p><b>Cost</b>: one walk that reads each list once, {@code O(p)} after sorting {@code p} acceptable pairs.
 */
public final class TopTradingCycles implements TwoSidedAlgorithm {
    /** To whom places belong; {@code school} unless said otherwise. */
    public static final AlgorithmOption VARIANT = AlgorithmOption.choice(
            "variant", TradingRule.SCHOOL, MatchingTexts.CATALOGUE.text("algorithm.top-trading-cycles.variant"));

    /** Who owns a place with whom, for {@code housing} and {@code tenants}. */
    public static final AlgorithmOption ENDOWMENT = new AlgorithmOption(
            "endowment",
            ImmutableList.of(),
            "",
            MatchingTexts.CATALOGUE.text("algorithm.top-trading-cycles.endowment"));

    /** Who may claim vacant places first, for {@code tenants}. */
    public static final AlgorithmOption ORDER = new AlgorithmOption(
            "order", ImmutableList.of(), "", MatchingTexts.CATALOGUE.text("algorithm.top-trading-cycles.order"));

    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    public static final AlgorithmOption TIES = SchoolChoice.TIES;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "top-trading-cycles", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTOR_TIES)
            .addGuarantees(Guarantee.STRATEGY_PROOF_FOR_MENTEES)
            .addOptions(VARIANT, ENDOWMENT, ORDER, TIES)
            .cost("time O(p log d), O(p) beyond sorting; memory O(p); p acceptable pairs, d longest list")
            .source(
                    "L. Shapley and H. Scarf, On cores and indivisibility, 1974; A. Abdulkadiroğlu and T. Sönmez, House allocation"
                            + " with existing tenants, 1999, and School choice: a mechanism design approach, 2003")
            .build();

    /** Makes the algorithm, which has no state. */
    public TopTradingCycles() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return Sets.immutableEnumSet(Sets.union(DESCRIPTION.guarantees(), promised(context)));
    }

    private static Set<Guarantee> promised(SolveContext context) {
        if (rule(context) != TradingRule.HOUSING) {
            return EnumSet.of(Guarantee.PARETO_EFFICIENT);
        }
        return hasSeveralOwnersAtOneMentor(context) ? EnumSet.noneOf(Guarantee.class) : EnumSet.of(Guarantee.CORE);
    }

    private static boolean hasSeveralOwnersAtOneMentor(SolveContext context) {
        ImmutableList<ImmutableList<String>> items = IdList.items(context.value(ENDOWMENT), true);
        long mentors =
                items.stream().map(item -> item.get(item.size() - 1)).distinct().count();
        return mentors < items.size();
    }

    private static TradingRule rule(SolveContext context) {
        return context.value(VARIANT, TradingRule.class);
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        TradingRule rule = rule(context);
        TieBreaking tieBreaking = SchoolChoice.tieBreaking(context);
        int[] endowment = endowment(market, context, rule);
        int[] order = order(market, context, rule);
        Lottery lottery = SchoolChoice.lottery(market, context, tieBreaking);
        StrictLists lists = new StrictLists(market, lottery);
        boolean[] gone = new boolean[market.menteeCount()];
        PlaceClaims claims = rule == TradingRule.SCHOOL
                ? new PriorityClaims(market, lists, gone)
                : new TenancyClaims(market, lists, gone, order, endowment, rule == TradingRule.TENANTS);
        TradingWalk walk = new TradingWalk(market, lists, context, claims, gone);
        int[] assigned = walk.run();
        TradingCycles certificate = new TradingCycles(
                rule,
                tieBreaking,
                context.seed(),
                Arrays.stream(order).mapToObj(market.menteeIds()::get).collect(ImmutableList.toImmutableList()),
                named(market, endowment),
                walk.cycles());
        return Matching.ofIndices(market, name(), SchoolChoice.matched(assigned))
                .proving(claims(market, context, assigned), certificate);
    }

    private static Set<Guarantee> claims(Market market, SolveContext context, int[] assigned) {
        Set<Guarantee> promised = promised(context);
        boolean efficient = promised.contains(Guarantee.PARETO_EFFICIENT) || Efficiency.isPareto(market, assigned);
        return Sets.union(promised, TrueClaims.of(market, SchoolChoice.matched(assigned), efficient));
    }

    private static int[] endowment(Market market, SolveContext context, TradingRule rule) {
        IdList list = new IdList(market);
        String text = context.value(ENDOWMENT);
        if (rule == TradingRule.SCHOOL && !text.isEmpty()) {
            list.error(ENDOWMENT, "option-without-effect", ENDOWMENT.name(), VARIANT.name(), rule.code());
        }
        if (rule != TradingRule.TENANTS && !context.value(ORDER).isEmpty()) {
            list.error(ORDER, "option-without-effect", ORDER.name(), VARIANT.name(), rule.code());
        }
        if (rule == TradingRule.HOUSING && text.isEmpty()) {
            list.error(ENDOWMENT, "option-needed", ENDOWMENT.name(), VARIANT.name(), rule.code());
        }
        int[] endowment = list.endowment(ENDOWMENT, rule == TradingRule.SCHOOL ? "" : text);
        if (rule == TradingRule.TENANTS && !context.value(ORDER).isEmpty()) {
            list.order(ORDER, context.value(ORDER));
        }
        list.throwIfErrors();
        return endowment;
    }

    /** Problems have been thrown already. */
    private static int[] order(Market market, SolveContext context, TradingRule rule) {
        if (rule != TradingRule.TENANTS) {
            return new int[0];
        }
        return context.value(ORDER).isEmpty()
                ? SchoolChoice.drawnOrder(market, SchoolChoice.lottery(market, context, TieBreaking.SINGLE))
                : new IdList(market).order(ORDER, context.value(ORDER));
    }

    private static ImmutableList<Pair> named(Market market, int[] endowment) {
        return Arrays.stream(SchoolChoice.matched(endowment))
                .mapToObj(pair -> SchoolChoice.named(market, pair))
                .collect(ImmutableList.toImmutableList());
    }
}
