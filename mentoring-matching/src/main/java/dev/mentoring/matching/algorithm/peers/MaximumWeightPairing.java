package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.PeerAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerMatching;

/**
 * The pairing of peers of greatest total weight, exactly. Immutable and thread-safe.
 *
 * <p><b>Finds</b>, for acceptable pairs {@code E} with whole weights {@code w}, a set of disjoint pairs of which, with
 * {@code objective=most-pairs} (the default), the number is greatest and, among those, the total weight; with {@code
 * objective=greatest-score} the total weight is greatest, even if people stay alone. Preferences are ignored. A forbidden
 * pair is absent and cannot be chosen at any price.
 *
 * <p><b>Proof</b>: {@link OddSetPrices}, with a gap of exactly nothing.
 *
 * <p><b>An odd number.</b> With {@code odd=leave-one} (the default) somebody stays alone. With {@code odd=trio} three
 * people who all accept each other may meet instead; see {@link TrioSearch} for what is then found and what is proved
 * of it. No guarantee is claimed of a matching with a trio, because all of them speak of pairs.
 *
 * <p><b>How</b>: blossoms with prices, on flat arrays and without recursion; which of several optima is found depends on
 * ids and weights alone.
 *
 * <p><b>Cost</b>: time {@code O(n³)} for {@code n} people, in practice much less; memory {@code O(p + n)} for {@code p}
 * acceptable pairs and what blossoms remember of each other.
 */
public final class MaximumWeightPairing implements PeerAlgorithm {
    /** What is made as great as possible; {@code most-pairs} unless said otherwise. */
    public static final AlgorithmOption OBJECTIVE = AlgorithmOption.choice(
            "objective",
            Objective.MOST_PAIRS,
            MatchingTexts.CATALOGUE.text("algorithm.maximum-weight-pairing.objective"));

    /** What becomes of an odd number of people; {@code leave-one} unless said otherwise. */
    public static final AlgorithmOption ODD = new AlgorithmOption(
            "odd",
            ImmutableList.of("leave-one", "trio"),
            "leave-one",
            MatchingTexts.CATALOGUE.text("algorithm.maximum-weight-pairing.odd"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "maximum-weight-pairing", MatchingTexts.CATALOGUE)
            .addAcceptedFeatures(
                    MarketFeature.PEERS,
                    MarketFeature.MENTEE_TIES,
                    MarketFeature.INCOMPLETE_LISTS,
                    MarketFeature.WEIGHTS)
            .addOptions(OBJECTIVE, ODD)
            .cost("time O(n³), memory O(p + n); n people, p acceptable pairs")
            .source(
                    "J. Edmonds, Maximum matching and a polyhedron with 0,1-vertices, 1965; Z. Galil, Efficient algorithms for"
                            + " finding maximum matching in graphs, 1986")
            .build();

    /** Makes the algorithm, which has no state. */
    public MaximumWeightPairing() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    /** {@return what the objective promises of pairs; nothing where a trio is allowed} */
    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return allowsTrio(context) ? ImmutableSet.of() : Guarantee.ofOptimum(objective(context));
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.mentoring.core.problem.InvalidInputException also when a total could exceed 64 bits
     */
    @Override
    public PeerMatching solve(PeerMarket market, SolveContext context) {
        context.check(this, market);
        Objective objective = objective(context);
        HeaviestPairs heaviest = HeaviestPairs.of(market, objective, context);
        PeerMatching pairs = PeerMatching.of(market, name(), heaviest.groups(market))
                .proving(Guarantee.ofOptimum(objective), heaviest.certificate(market, objective));
        return allowsTrio(context) && market.participantCount() % 2 == 1
                ? new TrioSearch(market, objective, heaviest, context).orElse(pairs)
                : pairs;
    }

    private static Objective objective(SolveContext context) {
        return context.value(OBJECTIVE, Objective.class);
    }

    private static boolean allowsTrio(SolveContext context) {
        return context.value(ODD).equals("trio");
    }
}
