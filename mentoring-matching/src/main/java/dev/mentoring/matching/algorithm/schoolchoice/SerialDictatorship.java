package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;

/**
 * Serial dictatorship: the mentees choose one after the other, each the best that is left (Satterthwaite and Sonnenschein
 * 1981; with indifferences Svensson 1994). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, for an order {@code 1 … n} of the mentees, the matching in which each mentee {@code i} is as well off as
 * in any matching that leaves {@code 1 … i - 1} as well off as they are. What mentors think counts only for who is
 * acceptable. The order is the option {@code order}, which lists every mentee once (a backslash before a comma or a
 * backslash that belongs to an id), or else the one of the numbers that {@link Lottery} draws for the mentees, smallest
 * first.
 *
 * <p><b>Ties</b> in a mentee’s preferences stay open: later mentees may move it within a tie, never out of it. Which of
 * several such matchings is found is decided by the lottery and by ids. A mentee with several places takes as many at its
 * turn.
 *
 * <p><b>Pareto-efficient</b> for the mentees, where one with several places is better off when its partners are, one by
 * one; and <b>strategy-proof</b> for mentees (Svensson 1994).
 *
 * <p><b>Cost</b>: one pass over the lists of {@code p} pairs without ties; with ties up to one search of {@code O(p)} for
 * each place, though searches in vain are never repeated and cost {@code O(p)} all together.
 */
public final class SerialDictatorship implements TwoSidedAlgorithm {
    /** Who chooses first, and so on; drawn by lot unless given. */
    public static final AlgorithmOption ORDER = new AlgorithmOption(
            "order", ImmutableList.of(), "", MatchingTexts.CATALOGUE.text("algorithm.serial-dictatorship.order"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "serial-dictatorship", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(
                    MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES, MarketFeature.MENTEE_UPPER_QUOTAS)
            .addGuarantees(Guarantee.PARETO_EFFICIENT, Guarantee.STRATEGY_PROOF_FOR_MENTEES)
            .addOptions(ORDER)
            .cost(
                    "time O(p log d), with ties up to O(p) more for each place; memory O(p); p acceptable pairs, d longest list")
            .source(
                    "M. A. Satterthwaite and H. Sonnenschein, Strategy-proof allocation mechanisms at differentiable points,"
                            + " 1981; L.-G. Svensson, Queue allocation of indivisible goods, 1994")
            .build();

    /** Makes the algorithm, which has no state. */
    public SerialDictatorship() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        Lottery lottery = SchoolChoice.lottery(market, context, TieBreaking.SINGLE);
        boolean drawn = context.value(ORDER).isEmpty();
        int[] order = drawn ? SchoolChoice.drawnOrder(market, lottery) : order(market, context.value(ORDER));
        boolean ties = market.features().contains(MarketFeature.MENTEE_TIES);
        int[] pairs = new Picks(market, context, StrictLists.choices(market, lottery), ties).run(order);
        return Matching.ofIndices(market, name(), pairs)
                .proving(
                        TrueClaims.of(market, pairs, true),
                        new PickingOrder(drawn, context.seed(), turns(market, order, pairs)));
    }

    private static int[] order(Market market, String text) {
        IdList list = new IdList(market);
        int[] order = list.order(ORDER, text);
        list.throwIfErrors();
        return order;
    }

    private static ImmutableList<PickingOrder.Turn> turns(Market market, int[] order, int[] pairs) {
        int[] sorted = pairs.clone();
        Arrays.sort(sorted);
        ImmutableList.Builder<PickingOrder.Turn> turns = ImmutableList.builderWithExpectedSize(order.length);
        for (int mentee : order) {
            int from = firstAtLeast(sorted, market.rowStart(mentee));
            int to = firstAtLeast(sorted, market.rowEnd(mentee));
            turns.add(new PickingOrder.Turn(
                    market.menteeIds().get(mentee),
                    Arrays.stream(sorted, from, to)
                            .mapToObj(pair -> market.mentorIds().get(market.mentorOf(pair)))
                            .collect(ImmutableList.toImmutableList())));
        }
        return turns.build();
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -1 - found : found;
    }
}
