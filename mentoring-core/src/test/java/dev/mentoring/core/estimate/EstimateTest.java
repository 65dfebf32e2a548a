package dev.mentoring.core.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimateTest {
    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @Test
    void wilson_intervals_are_those_of_newcombe() {
        assertInterval(new Proportion(81, 263), 0.2553, 0.3662);
        assertInterval(new Proportion(15, 148), 0.0624, 0.1605);
        assertInterval(new Proportion(0, 20), 0.0000, 0.1611);
        assertInterval(new Proportion(1, 29), 0.0061, 0.1718);
    }

    @Test
    void two_shares_are_counted_together() {
        assertThat(new Proportion(1, 3).plus(new Proportion(0, 2))).isEqualTo(new Proportion(1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
    }

    private static void assertInterval(Proportion share, double low, double high) {
        Interval interval = share.wilson().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Property(tries = 300)
    void an_interval_holds_the_share_stays_within_0_and_1_and_mirrors_its_complement(
            @ForAll @IntRange(max = 500) int one, @ForAll @IntRange(max = 500) int other) {
        Proportion share = new Proportion(one, one + other);
        assertThat(share.wilson().isPresent()).isEqualTo(one + other > 0);
        share.wilson().ifPresent(interval -> {
            assertThat(interval.low()).isBetween(0.0, share.value().orElseThrow());
            assertThat(interval.high()).isBetween(share.value().orElseThrow(), 1.0);
            Interval mirrored = new Proportion(other, one + other).wilson().orElseThrow();
            assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
        });
    }

    /** R 4.2.2: {@code quantile(c(1, 2, 4, 8, 16))} gives 1, 2, 4, 8, 16; {@code quantile(c(1, 2, 4, 8))} gives 1.75, 3, 5. */
    @Test
    void quantiles_are_those_of_r() {
        Sample four = Sample.of(List.of(8, 1, 4, 2));
        assertThat(four.quantile(0.25)).hasValue(1.75);
        assertThat(four.quantile(0.5)).hasValue(3.0);
        assertThat(four.quantile(0.75)).hasValue(5.0);
        assertThat(four.quantile(0)).hasValue(1.0);
        assertThat(four.quantile(1)).hasValue(8.0);
        assertThat(four.mean()).hasValue(3.75);
        assertThat(four.size()).isEqualTo(4);
        assertThat(Sample.of(List.of()).quantile(0.5)).isEmpty();
        assertThat(Sample.of(List.of()).mean()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> four.quantile(1.1));
    }

    /** Fewer than one resample in a million of these has eleven outliers, and one element in it is an outlier in 21. */
    @Test
    void one_outlier_does_not_move_the_interval_of_a_median() {
        List<Integer> values = new ArrayList<>(Collections.nCopies(20, 5));
        values.add(1000);
        assertThat(Sample.of(values).medianInterval(7)).contains(new Interval(5, 5));
        assertThat(Sample.of(values).meanInterval(7).orElseThrow().high()).isGreaterThan(50);
    }

    @Test
    void what_is_no_number_no_part_and_no_interval_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(List.of(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
    }

    @Test
    void a_seed_fixes_the_bootstrap_interval_and_input_order_does_not_change_it() {
        Interval interval =
                Sample.of(List.of(3, 9, 4, 8, 20, 1)).medianInterval(7).orElseThrow();
        assertThat(Sample.of(List.of(20, 1, 3, 9, 4, 8)).medianInterval(7)).contains(interval);
        assertThat(interval.low()).isLessThan(6.0);
        assertThat(interval.high()).isGreaterThan(6.0);
        assertThat(Sample.of(List.of(5, 5, 5)).meanInterval(1)).contains(new Interval(5, 5));
        assertThat(Sample.of(List.of()).medianInterval(1)).isEmpty();
    }
}
