package dev.mentoring.feedback.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mentoring.core.text.CatalogueFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_no_value(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.of(value));
    }

    @Test
    void a_value_is_given_and_changed() {
        Estimate<Double> two = Estimate.of(2.0);

        assertThat(two.isDefined()).isTrue();
        assertThat(two.toOptional()).contains(2.0);
        assertThat(two.whyUndefined()).isEmpty();
        assertThat(two.map(value -> value * 3)).isEqualTo(Estimate.of(6.0));
        assertThat(two.orElseThrow()).isEqualTo(2.0);
    }

    @Test
    void without_a_value_there_is_a_reason_which_stays() {
        Estimate<Double> none = Estimate.undefined(UndefinedReason.NO_VARIANCE);

        assertThat(none.isDefined()).isFalse();
        assertThat(none.toOptional()).isEmpty();
        assertThat(none.map(value -> "text").whyUndefined()).contains(UndefinedReason.NO_VARIANCE);
        assertThatIllegalStateException().isThrownBy(none::orElseThrow).withMessageContaining("no-variance");
    }

    @Test
    void an_interval_is_in_order_and_has_a_confidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceInterval(2, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceInterval(Double.NaN, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceInterval(0, 1, 95));
        assertThat(new ConfidenceInterval(1, 2, 0.9).contains(2)).isTrue();
        assertThat(new ConfidenceInterval(1, 2, 0.9).contains(0.99)).isFalse();
    }

    @Test
    void every_reason_has_words_in_both_languages() {
        assertThat(CatalogueFaults.of(ReliabilityTexts.class, "reliability")).isEmpty();
    }
}
