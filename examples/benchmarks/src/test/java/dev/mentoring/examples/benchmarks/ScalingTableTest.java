package dev.mentoring.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScalingTableTest {
    @Test
    void the_exponent_of_a_power_is_found() {
        double[] sizes = {10, 20, 40, 80, 160};
        double[] times = {300, 1200, 4800, 19_200, 76_800};
        assertThat(ScalingTable.exponent(sizes, times)).isEqualTo(2, within(1e-9));
    }

    @Test
    void an_instance_of_a_size_is_always_the_same() {
        assertThat(RandomMarkets.sparse(50, 5, 3)).isEqualTo(RandomMarkets.sparse(50, 5, 3));
        assertThat(RandomMarkets.complete(20)).isEqualTo(RandomMarkets.complete(20));
        assertThat(RandomMarkets.peers(10)).isEqualTo(RandomMarkets.peers(10));
        assertThat(RandomMarkets.sparse(50, 5, 3).pairCount()).isEqualTo(250);
    }
}
