package dev.mentoring.matching.algorithm.couples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.BudgetSpentException;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.certificate.NoBlockingCouple;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stable matching of mentees of whom some come as couples with joint preferences, after Roth and Peranson (<i>The redesign
 * of the matching market for American physicians</i>, 1999). Immutable and thread-safe.
 *
 * <p><b>Stable.</b> Below, a mentor <i>takes</i> a mentee when she has a free place or strictly prefers the mentee to one
 * of her members. A matching gives everybody who comes alone an acceptable mentor or none, and every couple one of its
 * joint choices or nothing, and it is stable when there is no block (Roth 1984; McDermid and Manlove 2010; Manlove 2013,
 * section 5.3; here a joint choice may leave one of the two without a mentor, which nobody can refuse):
 *
 * <ol>
 *   <li>A mentee who comes alone and a mentor block when the mentee prefers her to what it has, and she takes it.
 *   <li>A couple and a joint choice that it prefers to what it has, and that changes the mentor of one of the two only,
 *       block when the new mentor has a free place, or prefers the one who comes to a member <i>other than the partner</i>,
 *       if the partner is with her.
 *   <li>A couple and a joint choice that it prefers to what it has, and that changes the mentors of both, block
 *       <ul>
 *         <li>with two mentors, or one mentor and none: when each of them takes the one who comes to her;
 *         <li>with the same mentor for both: when she has two free places; or one, and prefers one of the two to a member;
 *             or none, and prefers one of the two to a member and the other to another member.
 *       </ul>
 * </ol>
 *
 * Without couples this is weak stability. A couple is content to lose a partner's place for a joint choice that it ranks
 * higher; only the couple's list counts.
 *
 * <p><b>How.</b> Those who come alone propose first. Then couples come in, one by one in an order drawn by lot, to the best
 * joint choice that takes them; whoever is given up comes again, and so do all who would rather have a place that became
 * free. As this can go round in circles, an attempt ends when it takes more than 5000 moves, or 50 for each
 * applicant, to place one couple. In the next,
 * that couple comes first (Ashlagi, Braverman and Hassidim 2014), up to {@value #ATTEMPTS} times. What an attempt finds is
 * checked before it is claimed. If all fail, all placements are searched, up to {@code budget} nodes.
 *
 * <p><b>Existence.</b> There need be none (Roth 1984), and to decide it is NP-complete (Ronn 1990). When the search has
 * looked at everything, the answer is {@link NoMatching} with {@link ExhaustedSearch}; when the budget is spent before,
 * whether there is one is unknown, and {@link BudgetSpentException} says so.
 *
 * <p><b>Cost</b>: an attempt takes at most 5000 moves for each couple, each a pass over one list and the members of its
 * mentors; the search is exponential.
 */
public final class StableCouples implements TwoSidedAlgorithm {
    /** The greatest number of nodes of the search; 1000000 unless said otherwise. */
    public static final AlgorithmOption BUDGET = new AlgorithmOption(
            "budget", ImmutableList.of(), "1000000", MatchingTexts.CATALOGUE.text("algorithm.stable-couples.budget"));

    private static final int ATTEMPTS = 50;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "stable-couples", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES, MarketFeature.COUPLES)
            .addOptions(BUDGET)
            .addGuarantees(Guarantee.STABLE_WITH_COUPLES)
            .cost(
                    "at most 50 attempts of 5000 moves for each couple, and in practice about one for each applicant, each O(l + q)"
                            + " with lists of length l and q places; then exponential up to the budget")
            .source("A. E. Roth and E. Peranson, The redesign of the matching market for American physicians, 1999;"
                    + " I. Ashlagi, M. Braverman and A. Hassidim, Stability in large matching markets with complementarities,"
                    + " 2014; E. J. McDermid and D. F. Manlove, Keeping partners together: algorithmic results for the"
                    + " hospitals/residents problem with couples, 2010")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableCouples() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    /**
     * {@inheritDoc}
     *
     * @throws BudgetSpentException when nothing was found within the budget, and whether there is anything is unknown
     */
    @Override
    public Outcome solve(Market market, SolveContext context) {
        context.check(this, market);
        long budget = context.wholeNumber(BUDGET, 0, Long.MAX_VALUE);
        Lottery lottery = new Lottery(context.seed(), TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
        Applicants applicants = new Applicants(market, lottery);
        List<Integer> order = drawnOrder(applicants, lottery);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Placement placement = new Placement(applicants, lottery);
            int endless = new Rounds(applicants, placement, context.seed() + attempt, context).run(order);
            if (endless != Applicants.NONE) {
                order.remove(Integer.valueOf(endless));
                order.add(0, endless);
            } else if (placement.isStable()) {
                return matching(market, placement, context);
            }
        }
        Placement placement = new Placement(applicants, lottery);
        Search search = new Search(applicants, placement, context);
        return switch (search.run(budget)) {
            case FOUND -> matching(market, placement, context);
            case EXHAUSTED ->
                new NoMatching(
                        name(), ImmutableSet.of(Guarantee.STABLE_WITH_COUPLES), new ExhaustedSearch(search.nodes()));
            case BUDGET_SPENT -> throw new BudgetSpentException(name(), search.nodes());
        };
    }

    private static List<Integer> drawnOrder(Applicants applicants, Lottery lottery) {
        List<Integer> order = new ArrayList<>();
        for (int couple = 0; couple < applicants.couples; couple++) {
            order.add(couple);
        }
        order.sort(Comparator.comparingLong(
                        (Integer couple) -> lottery.number(Side.MENTOR, 0, applicants.firstMentee[couple]))
                .thenComparing(couple -> couple));
        return order;
    }

    private Matching matching(Market market, Placement placement, SolveContext context) {
        return Matching.ofIndices(market, name(), placement.pairs())
                .proving(
                        market.couples().isEmpty()
                                ? ImmutableSet.of(Guarantee.STABLE_WITH_COUPLES, Guarantee.WEAKLY_STABLE)
                                : ImmutableSet.of(Guarantee.STABLE_WITH_COUPLES),
                        new NoBlockingCouple(context.seed()));
    }
}
