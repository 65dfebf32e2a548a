package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the mechanisms of this package have in common. */
final class SchoolChoice {
    /** How ties in priorities are broken; {@code single} unless said otherwise. */
    static final AlgorithmOption TIES =
            AlgorithmOption.choice("ties", TieBreaking.SINGLE, MatchingTexts.CATALOGUE.text("algorithm.priority-ties"));

    private SchoolChoice() {}

    static TieBreaking tieBreaking(SolveContext context) {
        return context.value(TIES, TieBreaking.class);
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
