package dev.mentoring.feedback.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values of R 4.2.2, multilevel 2.7, or of the formulas in NumPy 2.4. */
class WithinGroupAgreementTest {
    private static final Offset<Double> PRECISION = within(1e-9);
    private static final NullDistribution FIVE_POINTS = NullDistribution.uniform(1, 5);

    @Test
    void a_group_that_agrees() {
        WithinGroupAgreement group = WithinGroupAgreement.of(new double[] {4, 4, 5, 4, 5}, FIVE_POINTS);

        assertThat(group.rwg().orElseThrow()).isCloseTo(0.85, PRECISION);
        assertThat(group.rwgRaw()).isEqualTo(group.rwg());
        assertThat(group.averageDeviationFromMean().orElseThrow()).isCloseTo(0.48, PRECISION);
        assertThat(group.averageDeviationFromMedian().orElseThrow()).isCloseTo(0.4, PRECISION);
        assertThat(group.awg().whyUndefined()).contains(UndefinedReason.MEAN_TOO_NEAR_THE_END);
        assertThat(group.warnings()).isEmpty();
    }

    @Test
    void a_group_that_disagrees_is_set_to_zero_with_a_warning_and_its_raw_value() {
        WithinGroupAgreement group = WithinGroupAgreement.of(new double[] {1, 5, 3, 2, 4}, FIVE_POINTS);

        assertThat(group.rwgRaw().orElseThrow()).isCloseTo(-0.25, PRECISION);
        assertThat(group.rwg().orElseThrow()).isZero();
        assertThat(group.awg().orElseThrow()).isCloseTo(0, PRECISION);
        assertThat(group.averageDeviationFromMean().orElseThrow()).isCloseTo(1.2, PRECISION);
        assertThat(group.averageDeviationFromMedian().orElseThrow()).isCloseTo(1.2, PRECISION);
        assertThat(group.warnings()).containsExactly(ReliabilityWarning.SET_TO_ZERO);
    }

    @Test
    void the_mean_may_lie_exactly_at_the_bound() {
        WithinGroupAgreement bound = WithinGroupAgreement.of(new double[] {5, 5, 5, 5, 1}, FIVE_POINTS);

        assertThat(bound.awg().orElseThrow()).isCloseTo(-1, PRECISION);
        assertThat(WithinGroupAgreement.of(new double[] {1, 1, 1, 1, 5}, FIVE_POINTS)
                        .awg()
                        .isDefined())
                .isTrue();
        assertThat(WithinGroupAgreement.of(new double[] {1, 1, 1, 1, 2}, FIVE_POINTS)
                        .awg()
                        .isDefined())
                .isFalse();
        assertThat(WithinGroupAgreement.of(new double[] {3, 3, 3}, FIVE_POINTS)
                        .awg()
                        .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void the_null_of_seven_points_is_four() {
        assertThat(FIVE_POINTS.variance()).isEqualTo(2);
        assertThat(NullDistribution.uniform(1, 7).variance()).isEqualTo(4);
        assertThat(NullDistribution.uniform(0, 6)).isEqualTo(new NullDistribution(0, 6, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> NullDistribution.uniform(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new NullDistribution(1, 5, 0));
    }

    @Test
    void one_rater_agrees_with_nobody() {
        assertThat(WithinGroupAgreement.of(new double[] {4}, FIVE_POINTS).rwg().whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(WithinGroupAgreement.of(new double[] {}, FIVE_POINTS)
                        .averageDeviationFromMean()
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
    }

    @Test
    void three_items_together() {
        ScaleAgreement scale = ScaleAgreement.of(Tables.table("3 4 4 3 4/2 4 3 3 3"), FIVE_POINTS);
        ScaleAgreement withExtreme = ScaleAgreement.of(Tables.table("4 4 5 4 5/3 4 4 3 4/2 4 3 3 3"), FIVE_POINTS);

        assertThat(withExtreme.rwgJ().orElseThrow()).isCloseTo(0.930379746835, PRECISION);
        assertThat(withExtreme.rwgStarJ().orElseThrow()).isCloseTo(0.816666666667, PRECISION);
        assertThat(withExtreme.averageDeviationFromMean().orElseThrow()).isCloseTo(0.453333333333, PRECISION);
        assertThat(withExtreme.averageDeviationFromMedian().orElseThrow()).isCloseTo(0.4, PRECISION);
        assertThat(withExtreme.awgJ().whyUndefined()).contains(UndefinedReason.MEAN_TOO_NEAR_THE_END);
        assertThat(scale.awgJ().orElseThrow()).isCloseTo((0.8681318681318682 + 0.8) / 2, PRECISION);
        assertThat(scale.items()).isEqualTo(2);
    }

    @Test
    void items_that_differ_more_than_chance_are_set_to_zero_with_a_warning() {
        ScaleAgreement scale = ScaleAgreement.of(Tables.table("1 5 1 5/1 5 5 1"), FIVE_POINTS);

        assertThat(scale.rwgJ().orElseThrow()).isZero();
        assertThat(scale.rwgStarJ().orElseThrow()).isNegative();
        assertThat(scale.warnings()).containsExactly(ReliabilityWarning.SET_TO_ZERO);
    }

    @Test
    void an_item_with_one_rater_leaves_the_scale_undefined() {
        ScaleAgreement scale = ScaleAgreement.of(Tables.table("3 3/3 ."), FIVE_POINTS);

        assertThat(scale.rwgJ().whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(scale.awgJ().whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(ScaleAgreement.of(Tables.table("1 2").completeUnits(), FIVE_POINTS)
                        .items())
                .isEqualTo(1);
        assertThat(ScaleAgreement.of(Tables.table(". .").completeUnits(), FIVE_POINTS)
                        .rwgJ()
                        .whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }
}
