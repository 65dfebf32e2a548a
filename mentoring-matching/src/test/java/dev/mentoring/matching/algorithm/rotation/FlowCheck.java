package dev.mentoring.matching.algorithm.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.RankMeasure;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.RotationFlow;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Matching;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the bounds of a certificate as its documentation says, with the closed sets as the definition of needs. */
final class FlowCheck {
    private final Market market;
    private final RankTable ranks;
    private final LeastStableCost proof;
    private final List<BitSet> closedSets;
    private final Matching first;
    private final Set<RotationFlow> tight = new HashSet<>();
    private final long[] decided;

    private FlowCheck(Market market, LeastStableCost proof) {
        this.market = market;
        this.ranks = RankTable.of(market);
        this.proof = proof;
        RotationPoset poset = RotationPoset.of(market);
        this.closedSets = poset.closedSets().toList();
        this.first = poset.matchingOf(List.of());
        this.decided = new long[proof.rotations().size()];
        assertThat(proof.rotations()).isEqualTo(poset.rotations());
    }

    static void check(Market market, LeastStableCost proof) {
        FlowCheck check = new FlowCheck(market, proof);
        proof.stages().forEach(check::check);
    }

    private void check(Stage stage) {
        long[] reduced = new long[decided.length];
        long reached =
                first.pairs().stream().mapToLong(pair -> cost(stage, pair)).sum();
        long bound = reached;
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = change(stage, proof.rotations().get(i));
            reached += proof.applied().contains(i) ? reduced[i] : 0;
        }
        for (RotationFlow flow : stage.flow()) {
            assertThat(needs(flow.from(), flow.to())
                            || tight.contains(new RotationFlow(flow.from(), flow.to(), 1))
                            || tight.contains(new RotationFlow(flow.to(), flow.from(), 1)))
                    .isTrue();
            reduced[flow.from()] += flow.amount();
            reduced[flow.to()] -= flow.amount();
        }
        for (int i = 0; i < reduced.length; i++) {
            bound += decided[i] == 0 ? Math.min(0, reduced[i]) : decided[i] < 0 ? reduced[i] : 0;
        }
        assertThat(stage.value()).isEqualTo(bound);
        if (stage.measure() == RankMeasure.AT_RANK_OR_WORSE) {
            assertThat(bound).isPositive();
        } else {
            assertThat(reached).isEqualTo(bound);
        }
        for (int i = 0; i < reduced.length; i++) {
            decided[i] = decided[i] == 0 ? reduced[i] : decided[i];
        }
        stage.flow().forEach(flow -> tight.add(new RotationFlow(flow.from(), flow.to(), 1)));
    }

    private boolean needs(int rotation, int earlier) {
        return closedSets.stream().allMatch(set -> !set.get(rotation) || set.get(earlier));
    }

    private long change(Stage stage, Rotation rotation) {
        return rotation.gained().stream().mapToLong(pair -> cost(stage, pair)).sum()
                - rotation.lost().stream().mapToLong(pair -> cost(stage, pair)).sum();
    }

    private long cost(Stage stage, Pair named) {
        int pair = market.find(market.menteeIndex(named.mentee()), market.mentorIndex(named.mentor()));
        return cost(stage, ranks.menteeRank(pair)) + cost(stage, ranks.mentorRank(pair));
    }

    private static long cost(Stage stage, int rank) {
        return switch (stage.measure()) {
            case RANK_SUM -> rank;
            case AT_RANK -> rank == stage.rank() ? 1 : 0;
            case AT_RANK_OR_WORSE -> rank >= stage.rank() ? 1 : 0;
        };
    }
}
