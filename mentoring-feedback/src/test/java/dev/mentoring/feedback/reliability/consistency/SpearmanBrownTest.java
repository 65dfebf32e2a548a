package dev.mentoring.feedback.reliability.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.UndefinedReason;
import org.junit.jupiter.api.Test;

class SpearmanBrownTest {
    @Test
    void four_judges_are_more_reliable_than_one() {
        assertThat(SpearmanBrown.steppedUp(0.1657417684, 4).orElseThrow()).isCloseTo(0.4427971337, within(1e-9));
    }

    /** Hensel et al. (2010): “ten raters”. */
    @Test
    void a_reliability_of_seven_tenths_takes_ten_raters_of_nineteen_hundredths() {
        assertThat(SpearmanBrown.ratingsNeeded(0.19, 0.7).orElseThrow()).isCloseTo(9.947368421, within(1e-9));
        assertThat(SpearmanBrown.ratersNeeded(0.19, 0.7).orElseThrow()).isEqualTo(10);
    }

    @Test
    void rounding_adds_no_rater() {
        assertThat(SpearmanBrown.ratersNeeded(0.5, 0.75).orElseThrow()).isEqualTo(3);
        assertThat(SpearmanBrown.ratersNeeded(0.1, 0.5).orElseThrow()).isEqualTo(9);
        assertThat(SpearmanBrown.ratersNeeded(1, 0.5).orElseThrow()).isEqualTo(1);
        assertThat(SpearmanBrown.ratersNeeded(0.9, 0.5).orElseThrow()).isEqualTo(1);
    }

    @Test
    void without_reliability_no_number_of_raters_helps() {
        assertThat(SpearmanBrown.ratersNeeded(0, 0.7).whyUndefined())
                .contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        assertThat(SpearmanBrown.ratingsNeeded(-0.1, 0.7).whyUndefined())
                .contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        assertThat(SpearmanBrown.steppedUp(-0.5, 3).whyUndefined()).contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
    }

    @Test
    void what_is_no_reliability_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SpearmanBrown.steppedUp(1.1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> SpearmanBrown.steppedUp(0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SpearmanBrown.ratingsNeeded(0.5, 1));
    }
}
