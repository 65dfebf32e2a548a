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
 * The stable matching of least total rank (Irving, Leather and Gusfield 1987). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, of all stable matchings {@code M}, one with the least {@code Σ (r(i, j) + r(j, i))} over its pairs {@code
 * (i, j)}, where {@code r(i, j)} is the place of {@code j} among the acceptable partners of {@code i}, from 1; each pair
 * counts once for either side, whatever the quotas. Of several such matchings it is the one that all mentees like best, which
 * exists because they form a lattice.
 *
 * <p><b>Accepts</b> strict preferences with gaps, unequal sides, and several places on either side or on both; weights are
 * ignored. When no stable matching meets the lower quotas it answers with the proof.
 *
 * <p><b>How.</b> A closed set of rotations of least cost is a minimum cut in the {@linkplain RotationPoset rotation poset};
 * exact, in whole numbers. The flow that goes with the cut is the certificate.
 */
public final class StableEgalitarian extends RotationAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = described("stable-egalitarian", Guarantee.EGALITARIAN)
            .cost("time O(p log p) and a maximum flow through the R rotations, O(R^2 E) in the worst case; memory O(p);"
                    + " p acceptable pairs, E <= p needs")
            .source(
                    "R. W. Irving, P. Leather and D. Gusfield, An efficient algorithm for the \"optimal\" stable marriage, 1987;"
                            + " V. Bansal, A. Agrawal and V. S. Malhotra, Polynomial time algorithm for an optimal stable assignment"
                            + " with multiple partners, 2007")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableEgalitarian() {
        super(DESCRIPTION);
    }

    @Override
    Choice choose(RotationPoset poset, SolveContext context) {
        RankCosts costs = new RankCosts(poset);
        CheapestClosedSets cheapest = new CheapestClosedSets(poset.found(), context);
        long least = Math.addExact(
                costs.start(rank -> rank, rank -> rank), cheapest.minimise(costs.changes(rank -> rank, rank -> rank)));
        BitSet applied = cheapest.smallest();
        Stage stage = new Stage(RankMeasure.RANK_SUM, 0, least, cheapest.flows());
        return new Choice(
                applied,
                Set.of(Guarantee.EGALITARIAN),
                new LeastStableCost(poset.rotations(), positions(applied), ImmutableList.of(stage)));
    }
}
