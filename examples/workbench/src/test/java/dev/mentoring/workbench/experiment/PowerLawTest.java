package dev.mentoring.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PowerLawTest {
    private static List<PowerLaw.Point> points(double... xAndY) {
        return IntStream.range(0, xAndY.length / 2)
                .mapToObj(i -> new PowerLaw.Point(xAndY[2 * i], xAndY[2 * i + 1]))
                .toList();
    }

    @Test
    void points_on_a_power_law_give_it_back_without_doubt() {
        PowerLaw law = PowerLaw.of(points(1, 3, 4, 6, 16, 12, 100, 30)).orElseThrow();

        assertThat(law.factor()).isCloseTo(3, within(1e-12));
        assertThat(law.exponent()).isCloseTo(0.5, within(1e-12));
        assertThat(law.low()).isCloseTo(0.5, within(1e-9));
        assertThat(law.high()).isCloseTo(0.5, within(1e-9));
    }

    /** R: {@code confint(lm(log(c(4.35, 4.82, 5.77, 6.53, 7.30)) ~ log(c(50, 100, 200, 400, 800))))}, and its {@code coef}. */
    @Test
    void the_interval_is_that_of_a_linear_model_of_the_logarithms() {
        PowerLaw law = PowerLaw.of(points(50, 4.35, 100, 4.82, 200, 5.77, 400, 6.53, 800, 7.30))
                .orElseThrow();

        assertThat(law.exponent()).isCloseTo(0.19318119713790477, within(1e-9));
        assertThat(law.low()).isCloseTo(0.162301273286378, within(1e-9));
        assertThat(law.high()).isCloseTo(0.22406112098943154, within(1e-9));
        assertThat(law.factor()).isCloseTo(2.030831545164542, within(1e-9));
    }

    @Test
    void too_few_places_and_points_without_a_logarithm_have_no_law() {
        assertThat(PowerLaw.of(points(1, 1, 2, 2))).isEmpty();
        assertThat(PowerLaw.of(points(1, 1, 2, 2, 2, 3))).isEmpty();
        assertThat(PowerLaw.of(points(1, 1, 2, 2, 3, 0))).isEmpty();
        assertThat(PowerLaw.of(points(0, 1, 2, 2, 3, 4))).isEmpty();
    }
}
