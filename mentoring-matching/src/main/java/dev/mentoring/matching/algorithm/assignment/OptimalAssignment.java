package dev.mentoring.matching.algorithm.assignment;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TopicAlgorithm;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TopicPrices;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;

/**
 * The matching of greatest total weight, exactly. Immutable and thread-safe.
 *
 * <p><b>Finds</b>, among all matchings that respect the upper quotas and use each acceptable pair at most once, one of
 * which {@code objective=most-pairs} (the default, because in a programme everybody who can be placed should be) the
 * number of pairs is greatest and, among those, the total weight; or of which {@code objective=greatest-score} the total
 * weight is greatest, even if people stay alone. A pair of negative weight is then never chosen to no avail. Preferences
 * are ignored; lower quotas are refused. A forbidden pair is absent and cannot be chosen at any price.
 *
 * <p><b>Topics.</b> Where mentees choose among mentors' topics, the quotas of topics and of mentors hold together. It is
 * then a flow of least cost, by successive shortest paths with potentials; time {@code O(n p log n)}.
 *
 * <p><b>Proof</b>: {@link DualPrices}, or {@link TopicPrices}. Which of several optima is found depends on ids, quotas and weights
 * alone.
 *
 * <p><b>How</b>: whole numbers throughout; augmenting row reduction and then shortest augmenting paths on flat arrays
 * (Jonker and Volgenant 1987), for sparse and complete markets and with several places alike (successive shortest paths,
 * Edmonds and Karp 1972).
 *
 * <p><b>Cost</b>: time {@code O(k p log n)} for {@code k} places to settle, {@code p} acceptable pairs and {@code n}
 * people, in practice much less; memory {@code O(p + n)}, 4 or 8 bytes a pair.
 */
public final class OptimalAssignment implements TopicAlgorithm {
    /** What is made as great as possible; {@code most-pairs} unless said otherwise. */
    public static final AlgorithmOption OBJECTIVE = AlgorithmOption.choice(
            "objective", Objective.MOST_PAIRS, MatchingTexts.CATALOGUE.text("algorithm.optimal-assignment.objective"));

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "optimal-assignment", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(
                    MarketFeature.MENTEE_TIES,
                    MarketFeature.MENTOR_TIES,
                    MarketFeature.TOPICS,
                    MarketFeature.MENTEE_UPPER_QUOTAS)
            .addOptions(OBJECTIVE)
            .cost("time O(k p log n), memory O(p + n); k places to settle, p acceptable pairs, n people")
            .source(
                    "R. Jonker and A. Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment"
                            + " problems, 1987; J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for"
                            + " network flow problems, 1972")
            .build();

    /** Makes the algorithm, which has no state. */
    public OptimalAssignment() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return Guarantee.ofOptimum(objective(context));
    }

    /**
     * {@inheritDoc}
     *
     * @throws WeightOverflowException when a total could exceed 64 bits
     */
    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        Objective objective = objective(context);
        long bonus = Worth.pairBonus(market, objective);
        AssignmentProblem problem = AssignmentProblem.of(market);
        AssignmentState state = new AssignmentState(problem, bonus);
        if (!state.severalPerRow) {
            new RowReduction(state, context).run();
        }
        new ShortestAugmentingPaths(state, context).run();
        int[] pairs = state.pairs();
        return Matching.ofIndices(market, name(), pairs)
                .proving(Guarantee.ofOptimum(objective), prices(market, state, objective, pairs));
    }

    /**
     * {@inheritDoc}
     *
     * @throws WeightOverflowException when a total could exceed 64 bits
     */
    @Override
    public Matching solve(ProjectMarket market, SolveContext context) {
        context.check(this, market);
        Objective objective = objective(context);
        TopicFlow flow = new TopicFlow(market, Worth.pairBonus(market, objective), context);
        flow.run();
        return Matching.ofIndices(market, name(), flow.pairs())
                .proving(Guarantee.ofOptimum(objective), flow.proof(objective));
    }

    private static Objective objective(SolveContext context) {
        return context.value(OBJECTIVE, Objective.class);
    }

    private static Certificate prices(Market market, AssignmentState state, Objective objective, int[] pairs) {
        long value = 0;
        for (int pair : pairs) {
            value += market.weight(pair) + state.drop;
        }
        Prices prices = Prices.of(market, state);
        return new DualPrices(
                objective,
                state.drop,
                Prices.byId(market.menteeIds(), prices.mentees()),
                Prices.byId(market.mentorIds(), prices.mentors()),
                value);
    }
}
