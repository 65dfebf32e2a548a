package dev.mentoring.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

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
}
