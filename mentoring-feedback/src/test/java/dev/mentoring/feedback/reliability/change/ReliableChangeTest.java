package dev.mentoring.feedback.reliability.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.junit.jupiter.api.Test;

/** The example of Jacobson and Truax (1991). */
class ReliableChangeTest {
    private final ReliableChange change = ReliableChange.of(7.5, 0.8).orElseThrow();

    @Test
    void the_example_of_the_authors_is_met() {
        assertThat(change.standardErrorOfMeasurement()).isCloseTo(3.354101966, within(1e-9));
        assertThat(change.standardErrorOfDifference()).isCloseTo(4.743416490, within(1e-9));
        assertThat(change.index(32.5, 47.5)).isCloseTo(3.162277660, within(1e-9));
        assertThat(change.smallestReliableChange(ReliableChange.CRITICAL_VALUE)).isCloseTo(9.297096321, within(1e-9));
        assertThat(CutOffs.between(60, 7.5, 40, 7.5)).isEqualTo(new CutOffs(55, 45, 50));
        assertThat(CutOffs.between(60, 5, 40, 15).midway()).isCloseTo(55, within(1e-12));
    }

    @Test
    void what_may_be_error_is_no_change() {
        double smallest = change.smallestReliableChange(1.96);

        assertThat(change.verdict(32.5, 47.5, 1.96)).isEqualTo(ChangeVerdict.RELIABLE_GAIN);
        assertThat(change.verdict(47.5, 32.5, 1.96)).isEqualTo(ChangeVerdict.RELIABLE_LOSS);
        assertThat(change.verdict(40, 49, 1.96)).isEqualTo(ChangeVerdict.NO_RELIABLE_CHANGE);
        assertThat(change.verdict(0, smallest, 1.96)).isEqualTo(ChangeVerdict.NO_RELIABLE_CHANGE);
        assertThat(change.verdict(0, -smallest, 1.96)).isEqualTo(ChangeVerdict.NO_RELIABLE_CHANGE);
        assertThat(change.verdict(0, Math.nextUp(smallest), 1.96)).isEqualTo(ChangeVerdict.RELIABLE_GAIN);
    }

    @Test
    void without_error_or_with_a_negative_reliability_there_is_no_index() {
        assertThat(ReliableChange.of(7.5, 1).whyUndefined()).contains(UndefinedReason.NO_ERROR_VARIANCE);
        assertThat(ReliableChange.of(0, 0.8).whyUndefined()).contains(UndefinedReason.NO_ERROR_VARIANCE);
        assertThat(ReliableChange.of(7.5, -0.1).whyUndefined()).contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        assertThat(ReliableChange.of(7.5, 0).isDefined()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> ReliableChange.of(7.5, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReliableChange.of(-1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> change.verdict(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CutOffs.between(60, 0, 40, 1));
    }

    @Test
    void every_verdict_has_words_in_both_languages() {
        assertThat(CatalogueFaults.of(ChangeTexts.class, "change")).isEmpty();
    }
}
