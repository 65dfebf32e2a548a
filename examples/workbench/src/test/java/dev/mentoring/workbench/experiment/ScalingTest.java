package dev.mentoring.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.experiment.result.Estimate;
import dev.mentoring.matching.experiment.result.MetricSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private final List<MetricSummary> summaries = new ArrayList<>();

    private void mean(String mechanism, String first, String second, double mean) {
        Cell cell = new Cell(
                summaries.size() + 1, "random", "culture", ImmutableSortedMap.of("first", first, "second", second));
        Estimate estimate = new Estimate(mean, OptionalDouble.empty(), mean, mean, Optional.empty());
        summaries.add(new MetricSummary(cell, mechanism, "size", 1, 0, Optional.of(estimate), Optional.empty()));
    }

    @Test
    void each_mechanism_and_each_choice_of_all_else_has_a_curve_with_its_law() {
        for (String second : List.of("uniform", "mallows")) {
            for (int n : List.of(400, 100, 25)) {
                mean("a", "" + n, second, Math.sqrt(n));
                mean("b", "" + n, second, 2 * n);
            }
        }

        ImmutableList<Scaling> scalings = Scaling.of("size", summaries);

        assertThat(scalings).extracting(Scaling::parameter).containsExactly("first");
        assertThat(scalings.get(0).logX() && scalings.get(0).logY()).isTrue();
        assertThat(scalings.get(0).curves()).hasSize(4).allSatisfy(curve -> {
            assertThat(curve.points())
                    .extracting(point -> Scaling.number(point, "first"))
                    .containsExactly(25.0, 100.0, 400.0);
            assertThat(curve.law().orElseThrow().exponent())
                    .isCloseTo(curve.mechanism().equals("a") ? 0.5 : 1, within(1e-12));
        });
    }

    @Test
    void axes_are_linear_where_logarithms_make_no_sense_and_nothing_is_fitted_then() {
        for (String first : List.of("0", "0.5", "1")) {
            for (String second : List.of("90", "100", "110")) {
                mean("a", first, second, 1);
            }
        }

        assertThat(Scaling.of("size", summaries)).hasSize(2).allSatisfy(scaling -> {
            assertThat(scaling.logX() || scaling.logY()).isFalse();
            assertThat(scaling.curves()).allMatch(curve -> curve.law().isEmpty());
        });
    }

    @Test
    void a_metric_that_reaches_zero_keeps_a_linear_axis() {
        mean("a", "1", "0", 3);
        mean("a", "10", "0", 0);

        Scaling scaling = Scaling.of("size", summaries).get(0);

        assertThat(scaling.logX()).isTrue();
        assertThat(scaling.logY()).isFalse();
    }

    @Test
    void what_never_varies_does_not_scale() {
        mean("a", "1", "2", 3);

        assertThat(Scaling.of("size", summaries)).isEmpty();
    }
}
