package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.RankMeasure;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.Set;

/**
 * The stable matching in which whoever fares worst fares best (Gusfield 1987). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, of all stable matchings, one with the least {@code max (r(i, j), r(j, i))} over its pairs {@code (i, j)},
 * where {@code r(i, j)} is the place of {@code j} among the acceptable partners of {@code i}, from 1. People without a
 * partner have none in any stable matching and do not count. Of several such matchings it is the one that all mentees like
 * best.
 *
 * <p><b>Accepts</b> what {@link StableEgalitarian} accepts.
 *
 * <p><b>How.</b> From the mentee-optimal matching on, the mentors with the worst rank are moved on by the rotations that this
 * needs; mentees only get worse by that, so that the best matching met on the way is the answer. That none is better is then
 * proved by a flow: no stable matching has nobody at this rank or a worse one.
 */
public final class StableMinimumRegret extends RotationAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = described("stable-minimum-regret", Guarantee.MINIMUM_REGRET)
            .cost(
                    "time O(p log p), and for the proof a maximum flow through the rotations; memory O(p); p acceptable pairs")
            .source("D. Gusfield, Three fast algorithms for four problems in stable marriage, 1987")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableMinimumRegret() {
        super(DESCRIPTION);
    }

    @Override
    Choice choose(RotationPoset poset, SolveContext context) {
        RegretDescent descent = new RegretDescent(poset);
        BitSet applied = descent.best();
        int regret = descent.regret();
        ImmutableList<Stage> stages =
                regret == 0 ? ImmutableList.of() : ImmutableList.of(bound(poset, regret, context));
        return new Choice(
                applied,
                Set.of(Guarantee.MINIMUM_REGRET),
                new LeastStableCost(poset.rotations(), positions(applied), stages));
    }

    private static Stage bound(RotationPoset poset, int regret, SolveContext context) {
        RankCosts costs = new RankCosts(poset);
        CheapestClosedSets cheapest = new CheapestClosedSets(poset.found(), context);
        long start = costs.start(rank -> rank >= regret ? 1 : 0, rank -> rank >= regret ? 1 : 0);
        long change = cheapest.minimise(costs.changes(rank -> rank >= regret ? 1 : 0, rank -> rank >= regret ? 1 : 0));
        return new Stage(RankMeasure.AT_RANK_OR_WORSE, regret, start + change, cheapest.flows());
    }
}
