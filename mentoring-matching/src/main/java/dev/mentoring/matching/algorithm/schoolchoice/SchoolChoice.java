package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the mechanisms of this package have in common. */
final class SchoolChoice {
    /** Mentees have strict preferences and at most one place; mentors have priorities and any number of places. */
    static final ImmutableSet<MarketFeature> ACCEPTED = Sets.immutableEnumSet(
            MarketFeature.TWO_SIDES,
            MarketFeature.MENTOR_TIES,
            MarketFeature.INCOMPLETE_LISTS,
            MarketFeature.UNEQUAL_SIDES,
            MarketFeature.MENTOR_UPPER_QUOTAS,
            MarketFeature.WEIGHTS);

    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    static final AlgorithmOption TIES = new AlgorithmOption(
            "ties",
            ImmutableList.of("single", "multiple"),
            "single",
            MatchingTexts.CATALOGUE.text("algorithm.priority-ties"));

    private SchoolChoice() {}

    static TieBreaking tieBreaking(SolveContext context) {
        return context.value(TIES).equals("single") ? TieBreaking.SINGLE : TieBreaking.MULTIPLE;
    }

    static Lottery lottery(Market market, SolveContext context, TieBreaking tieBreaking) {
        return new Lottery(context.seed(), tieBreaking, market.menteeIds(), market.mentorIds());
    }

    static StrictLists lists(Market market, SolveContext context) {
        return new StrictLists(market, lottery(market, context, tieBreaking(context)));
    }

    /** {@return the mentees in the order of the numbers that they draw} */
    static int[] drawnOrder(Market market, Lottery lottery) {
        int[] order = IntStream.range(0, market.menteeCount()).toArray();
        IndexSort.sort(
                order,
                0,
                order.length,
                new int[order.length],
                (mentee, other) -> lottery.number(Side.MENTOR, 0, mentee) < lottery.number(Side.MENTOR, 0, other));
        return order;
    }

    static Pair named(Market market, int pair) {
        return new Pair(
                market.menteeIds().get(market.menteeOf(pair)),
                market.mentorIds().get(market.mentorOf(pair)));
    }

    /** {@return the pairs of the mentees who have one} */
    static int[] matched(int[] assigned) {
        return Arrays.stream(assigned).filter(pair -> pair >= 0).toArray();
    }
}
