package dev.mentoring.feedback.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newcombe (1998), table I; more digits by the formulas in SciPy 1.17. */
class ProportionIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "81, 263, WILSON, 0.2552885199, 0.3662095770",
        "15, 148, WILSON, 0.0623863995, 0.1604872417",
        "0, 20, WILSON, 0, 0.1611251581",
        "1, 29, WILSON, 0.0061132143, 0.1717552188",
        "81, 263, WILSON_CONTINUITY_CORRECTED, 0.2535086823, 0.3681762010",
        "15, 148, WILSON_CONTINUITY_CORRECTED, 0.0597782084, 0.1644497794",
        "0, 20, WILSON_CONTINUITY_CORRECTED, 0, 0.2004533450",
        "1, 29, WILSON_CONTINUITY_CORRECTED, 0.0018026402, 0.1962817510",
        "81, 263, JEFFREYS, 0.2545219350, 0.3656474992",
        "15, 148, JEFFREYS, 0.0604485170, 0.1576431435",
        "0, 20, JEFFREYS, 0, 0.1166389829",
        "81, 263, CLOPPER_PEARSON, 0.2527367456, 0.3676219226",
        "15, 148, CLOPPER_PEARSON, 0.0578440101, 0.1616504903",
        "0, 20, CLOPPER_PEARSON, 0, 0.1684334710",
        "81, 263, AGRESTI_COULL, 0.2552206652, 0.3662774317",
        "15, 148, AGRESTI_COULL, 0.0613859749, 0.1614876663",
        "0, 20, AGRESTI_COULL, 0, 0.1898095605",
    })
    void published_limits_are_met(int successes, int trials, ProportionInterval method, double lower, double upper) {
        ConfidenceInterval interval = method.of(successes, trials, 0.95).orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));

        ConfidenceInterval mirrored =
                method.of(trials - successes, trials, 0.95).orElseThrow();

        assertThat(mirrored.lower()).isCloseTo(1 - upper, within(1e-9));
        assertThat(mirrored.upper()).isCloseTo(1 - lower, within(1e-9));
    }

    @Test
    void without_trials_there_is_no_interval() {
        assertThat(ProportionInterval.WILSON.of(0, 0, 0.95).whyUndefined()).contains(UndefinedReason.NO_DATA);
    }

    @Test
    void more_successes_than_trials_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionInterval.WILSON.of(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionInterval.WILSON.of(-1, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ProportionInterval.WILSON.of(1, 2, 1));
    }
}
