package dev.mentoring.matching.algorithm.profile;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.assignment.HallViolators;
import dev.mentoring.matching.certificate.FirstAndSecondChoices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.BitSet;

/**
 * A matching that no other matching beats in a vote of the mentees, if there is one. Immutable and thread-safe.
 *
 * <p><b>Finds</b> a matching {@code M} such that for every matching {@code N} as many mentees at least prefer what they
 * have in {@code M} as prefer what they have in {@code N}; nobody prefers to be unmatched. Of all such matchings it is one of
 * most pairs. It is Pareto-efficient for mentees. There may be none, already with three mentees who all like the same
 * three mentors in the same order: the answer is then {@link NoMatching} with the proof. Mentors' preferences and weights are
 * ignored.
 *
 * <p><b>How</b>: with the characterisation by first and second choices of Abraham, Irving, Kavitha and Mehlhorn,
 * <i>Popular matchings</i>, 2007, for ties and gaps. A mentor with several places stands for as many mentors with one, among
 * whom everybody is indifferent (Manlove and Sng 2006). Most first choices, the open mentors by alternating search, and then
 * one assignment among first and second choices.
 *
 * <p><b>Proof</b>: {@link FirstAndSecondChoices}, or {@link NoPopularMatching}. Which of several matchings is found depends
 * on ids, lists and quotas alone.
 *
 * <p><b>Cost</b>: three assignment problems with small weights.
 */
public final class Popular implements TwoSidedAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "popular", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
            .addGuarantees(Guarantee.POPULAR, Guarantee.PARETO_EFFICIENT)
            .cost("time O(k p log n), memory O(p + n); k pairs matched, p acceptable pairs, n people")
            .source(
                    "D. J. Abraham, R. W. Irving, T. Kavitha and K. Mehlhorn, Popular matchings, 2007; D. F. Manlove and"
                            + " C. T. S. Sng, Popular matchings in the capacitated house allocation problem, 2006")
            .build();

    /** Makes the algorithm, which has no state. */
    public Popular() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome solve(Market market, SolveContext context) {
        context.check(this, market);
        PopularChoices choices = new PopularChoices(market, context);
        PairSelection placed = new PairSelection(market, choices.allowedOfDemanding(), pair -> 1, context);
        if (placed.matched().cardinality() < choices.demanding()) {
            return new NoMatching(
                    name(),
                    ImmutableSet.of(Guarantee.POPULAR),
                    new NoPopularMatching(
                            Matching.ofIndices(
                                            market,
                                            name(),
                                            choices.matchedFirstChoices().stream()
                                                    .toArray())
                                    .pairs(),
                            choices.open().ids(),
                            shortage(choices, placed)));
        }
        BitSet matched = popular(market, choices, context);
        return Matching.ofIndices(market, name(), matched.stream().toArray())
                .proving(
                        DESCRIPTION.guarantees(),
                        new FirstAndSecondChoices(choices.openBy(matched).ids()));
    }

    private static HallViolator shortage(PopularChoices choices, PairSelection placed) {
        HallViolators violators = new HallViolators(placed.selected(), placed.heaviest());
        int left = choices.demandingMentees().stream()
                .filter(mentee -> placed.heaviest()
                        .unmatchedMentees()
                        .contains(placed.selected().menteeIds().get(mentee)))
                .findFirst()
                .orElseThrow();
        return violators.around(left).orElseThrow();
    }

    /**
     * Places whoever must be, fills the mentors who must be full, and then makes most pairs. The first two can be had
     * together when each can be had alone (Mendelsohn and Dulmage 1958).
     */
    private static BitSet popular(Market market, PopularChoices choices, SolveContext context) {
        long must = market.menteeCount() + 1L;
        return new PairSelection(
                        market,
                        choices.allowed(),
                        pair -> 1 + (choices.isOfDemanding(pair) ? must : 0) + (choices.isOfClosed(pair) ? must : 0),
                        context)
                .matched();
    }
}
