package dev.mentoring.feedback.reliability.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardizedDifferenceTest {
    private static final double[] TREATED = {4.2, 3.8, 5.0, 4.4, 3.9, 4.7};
    private static final double[] COMPARISON = {3.1, 3.6, 4.0, 2.9, 3.3};

    /** The definitions in NumPy 2.4, J by mpmath. */
    @Test
    void two_groups() {
        StandardizedDifference difference = StandardizedDifference.between(TREATED, COMPARISON);

        assertThat(difference.cohenD().orElseThrow()).isCloseTo(2.119196925161, within(1e-9));
        assertThat(difference.hedgesG().orElseThrow()).isCloseTo(1.936680860669, within(1e-9));
        assertThat(difference.glassDelta().orElseThrow()).isCloseTo(2.204570415966, within(1e-9));
        assertThat(difference.standardErrorOfG().orElseThrow()).isCloseTo(0.690446137721, within(1e-9));
        assertThat(StandardizedDifference.between(COMPARISON, TREATED).cohenD().orElseThrow())
                .isCloseTo(-2.119196925161, within(1e-9));
    }

    /** mpmath 1.3: gamma(m/2) / (sqrt(m/2) gamma((m-1)/2)), 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.5641895835477563",
        "3, 0.7236012545582677",
        "10, 0.9227456080530871",
        "50, 0.9849119422955726",
        "1001, 0.9992505308675206"
    })
    void the_correction_is_exact(int freedom, double correction) {
        assertThat(StandardizedDifference.correction(freedom)).isCloseTo(correction, within(1e-13));
        assertThat(StandardizedDifference.correction(freedom)).isCloseTo(1 - 3 / (4.0 * freedom - 1), within(0.02));
    }

    @Test
    void groups_need_two_values_that_differ() {
        double[] constant = {3, 3, 3};

        assertThat(StandardizedDifference.between(new double[] {1}, COMPARISON)
                        .cohenD()
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
        assertThat(StandardizedDifference.between(constant, constant).hedgesG().whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
        assertThat(StandardizedDifference.between(TREATED, constant)
                        .glassDelta()
                        .whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
        assertThat(StandardizedDifference.between(TREATED, constant).cohenD().isDefined())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> StandardizedDifference.correction(1));
    }
}
