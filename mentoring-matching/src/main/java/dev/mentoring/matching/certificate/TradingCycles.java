package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * Who traded places with whom, cycle by cycle (Shapley and Scarf 1974; attributed there to Gale).
 *
 * <p>To check by replay, cycle after cycle: every mentee of a cycle gets the mentor whom it likes best of those who have
 * a place left; the place that it gets belongs to the next mentee of the cycle, and the last one’s to the first. Then the
 * mentees of the cycle leave with their places. Whoever has no acceptable mentor with a place left leaves at once without
 * one, and in the end nobody else is left. The matching must be the pairs of all cycles. To whom a place belongs is a
 * matter of the {@link #rule()}:
 *
 * <ul>
 *   <li>{@link TradingRule#SCHOOL}: to whoever has the highest priority with the mentor of those who are left;
 *   <li>{@link TradingRule#HOUSING}: to its owner by the endowment, and of several owners at the same mentor to the one of
 *       highest priority; other places are not to be had;
 *   <li>{@link TradingRule#TENANTS}: to an owner who is left, as above; when there is none with this mentor, a vacant place
 *       to the first in the order of those who are left. A place is vacant when nobody owns it, or its owner has left for
 *       a vacant place.
 * </ul>
 *
 * <p>Priorities are the mentors’ preferences, whose ties are broken by the numbers that {@code
 * dev.mentoring.matching.algorithm.Lottery} draws.
 *
 * @param rule to whom places belong
 * @param tieBreaking how ties in priorities were broken
 * @param seed the seed of the lottery; of no effect when there are no ties
 * @param order the ids of the mentees, whoever may claim vacant places first; empty unless the rule is {@code TENANTS}
 * @param endowment who owned a place with whom, sorted; empty when the rule is {@code SCHOOL}
 * @param cycles the cycles in the order in which they traded
 */
public record TradingCycles(
        TradingRule rule,
        TieBreaking tieBreaking,
        long seed,
        ImmutableList<String> order,
        ImmutableList<Pair> endowment,
        ImmutableList<Cycle> cycles)
        implements Certificate {
    /**
     * A cycle of trades.
     *
     * @param trades who gets whose place: the place of each pair belonged to the mentee of the next pair, that of the
     *     last pair to the mentee of the first
     */
    public record Cycle(ImmutableList<Pair> trades) {}
}
