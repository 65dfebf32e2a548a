package dev.mentoring.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.PeerMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {
    @ParameterizedTest
    @EnumSource
    void all_peers_find_the_same_optimum(CostKind kind) {
        int[][] costs = kind.costs(40);
        long least = Peers.solve(Peers.market(costs));
        assertThat(Peers.solve(Peers.orTools(costs))).isEqualTo(least);
        assertThat(Peers.solve(Peers.jgrapht(costs))).isEqualTo(least);
    }

    @Test
    void peers_are_paired_for_the_same_greatest_weight() {
        PeerMarket market = RandomMarkets.weighedPeers(40, 1000);
        assertThat(Peers.blossom(Peers.jgrapht(market))).isEqualTo(Peers.solve(market));
    }

    @Test
    void every_family_of_algorithms_solves_its_instances() {
        for (MechanismCase one : MechanismCase.all()) {
            assertThat(Algorithms.discovered()
                            .solve(one.algorithm(), one.make().apply(32), SolveContext.defaults())
                            .algorithm())
                    .isEqualTo(one.algorithm());
        }
    }
}
