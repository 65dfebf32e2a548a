package dev.mentoring.feedback.reliability.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.junit.jupiter.api.Test;

class McDonaldOmegaTest {
    /** SciPy 1.17: root of the gradient of the sum of squared residuals off the diagonal, residual 2e-16. */
    @Test
    void the_loadings_are_those_of_least_residuals() {
        OneFactorModel model = OneFactorModel.of(Tables.ONE_FACTOR).orElseThrow();

        assertThat(model.loadings().toArray())
                .containsExactly(
                        new double[] {0.926420350387, 0.851856767558, 0.738838588900, 0.744171158278, 0.568497248244},
                        within(1e-9));
        assertThat(model.warnings()).isEmpty();
        McDonaldOmega omega = McDonaldOmega.of(model);
        assertThat(omega.ofModelVariance().orElseThrow()).isCloseTo(0.892032303759, within(1e-9));
        assertThat(omega.ofObservedVariance().orElseThrow()).isCloseTo(0.892018445513, within(1e-9));
    }

    /** SciPy 1.17, the same with loadings kept at 1 or below. */
    @Test
    void a_heywood_case_is_bounded_and_said() {
        OneFactorModel model = OneFactorModel.of(Tables.SCALE).orElseThrow();

        assertThat(model.loadings().get(0)).isEqualTo(1);
        assertThat(model.warnings()).containsExactly(ReliabilityWarning.HEYWOOD_CASE);
        McDonaldOmega omega = McDonaldOmega.of(model);
        assertThat(omega.ofModelVariance().orElseThrow()).isCloseTo(0.957988870350, within(1e-9));
        assertThat(omega.ofObservedVariance().orElseThrow()).isCloseTo(0.956170251311, within(1e-9));
    }

    /** (0.8 + 0.7 + 0.6)² / ((0.8 + 0.7 + 0.6)² + 0.36 + 0.51 + 0.64) = 4.41 / 5.92. */
    @Test
    void omega_follows_from_given_loadings() {
        OneFactorModel model = new OneFactorModel(
                ImmutableDoubleArray.of(0.8, 0.7, 0.6), ImmutableDoubleArray.of(1, 1, 1), 6.3, ImmutableSet.of());

        McDonaldOmega omega = McDonaldOmega.of(model);

        assertThat(omega.ofModelVariance().orElseThrow()).isCloseTo(4.41 / 5.92, within(1e-14));
        assertThat(omega.ofObservedVariance().orElseThrow()).isCloseTo(0.7, within(1e-14));
    }

    @Test
    void correlations_made_of_one_factor_give_it_back() {
        double[] loadings = {0.9, -0.4, 0.7, 0.3};
        double[][] correlations = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                correlations[i][j] = i == j ? 1 : loadings[i] * loadings[j];
            }
        }

        assertThat(OneFactorModel.minimumResidual(correlations).orElseThrow().toArray())
                .containsExactly(loadings, within(1e-10));
    }

    @Test
    void items_that_do_not_correlate_have_no_common_factor() {
        double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

        assertThat(OneFactorModel.minimumResidual(identity).orElseThrow().toArray())
                .containsExactly(0, 0, 0);
    }

    @Test
    void two_items_do_not_identify_a_factor() {
        assertThat(OneFactorModel.of(Tables.table("1 2/2 3/4 4")).whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(OneFactorModel.of(Tables.table("1 2 3/2 3 5")).whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(OneFactorModel.of(Tables.table("1 2 3/2 3 3/2 1 3")).whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
    }

    @Test
    void people_with_a_gap_are_left_out_with_a_warning() {
        assertThat(OneFactorModel.of(Tables.table("1 2 3/2 3 5/4 4 4/2 1 2/5 3 4/1 . 2"))
                        .orElseThrow()
                        .warnings())
                .contains(ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
    }
}
