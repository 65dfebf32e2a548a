package dev.mentoring.feedback.reliability.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {
    private static final Offset<Double> PRECISION = within(1e-9);

    /** R 4.2.2, psych 2.2.9: alpha(x), alpha.ci by Feldt; 0.9528089888 is 424/445. */
    @Test
    void a_scale_of_four_items_has_the_values_of_psych() {
        CronbachAlpha alpha = CronbachAlpha.of(Tables.SCALE, 0.95);

        assertThat(alpha.alpha().orElseThrow()).isCloseTo(424.0 / 445, within(1e-14));
        assertThat(alpha.standardisedAlpha().orElseThrow()).isCloseTo(0.953742598, PRECISION);
        assertThat(alpha.meanInterItemCorrelation().orElseThrow()).isCloseTo(0.8375183314, PRECISION);
        assertThat(alpha.guttmanLambda6().orElseThrow()).isCloseTo(0.9545717109, PRECISION);
        assertThat(alpha.interval().orElseThrow().lower()).isCloseTo(0.8599073326, PRECISION);
        assertThat(alpha.interval().orElseThrow().upper()).isCloseTo(0.9894001434, PRECISION);
        assertThat(alpha.standardDeviationOfTotals().orElseThrow()).isCloseTo(4.8825491, within(5e-8));
        assertThat(alpha.standardErrorOfMeasurement().orElseThrow()).isCloseTo(1.0606601718, PRECISION);
        assertThat(alpha.items().stream()
                        .map(item -> item.correctedItemTotalCorrelation().orElseThrow()))
                .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-9 ? 0 : 1)
                .containsExactly(0.9697930904, 0.8367294584, 0.8914003560, 0.8615864950);
        assertThat(alpha.items().stream().map(item -> item.alphaIfDropped().orElseThrow()))
                .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-9 ? 0 : 1)
                .containsExactly(0.9113372093, 0.9528985507, 0.9375000000, 0.9460122699);
        assertThat(alpha.items().get(0).mean()).isEqualTo(27 / 8.0);
        assertThat(alpha.people()).isEqualTo(8);
        assertThat(alpha.peopleLeftOut()).isZero();
        assertThat(alpha.warnings()).isEmpty();
    }

    @Test
    void the_four_judges_of_shrout_and_fleiss_have_alpha_equal_to_icc_3_4() {
        assertThat(CronbachAlpha.of(Tables.SHROUT_FLEISS, 0.95).alpha().orElseThrow())
                .isCloseTo(0.9093155424, PRECISION);
    }

    @Test
    void a_negative_alpha_is_kept_with_a_warning() {
        CronbachAlpha alpha = CronbachAlpha.of(reversed(Tables.SCALE, 2), 0.95);

        assertThat(alpha.alpha().orElseThrow()).isCloseTo(-0.2201834862, PRECISION);
        assertThat(alpha.warnings()).containsExactly(ReliabilityWarning.NEGATIVE_ALPHA);
        assertThat(alpha.standardErrorOfMeasurement().whyUndefined())
                .contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        assertThat(CronbachAlpha.of(reversed(reversed(Tables.SCALE, 2), 2), 0.95)
                        .alpha())
                .isEqualTo(CronbachAlpha.of(Tables.SCALE, 0.95).alpha());
    }

    private static RatingTable reversed(RatingTable table, int item) {
        RatingTable.Builder builder = RatingTable.builder(table.units(), table.raters());
        for (int person = 0; person < table.units(); person++) {
            for (int column = 0; column < table.raters(); column++) {
                double rating = table.rating(person, column);
                builder.rate(person, column, column == item ? 6 - rating : rating);
            }
        }
        return builder.build();
    }

    @Test
    void whoever_skipped_an_item_is_left_out_with_a_warning() {
        RatingTable withGap = Tables.table("4 5 4 4/3 3 2 3/5 5 5 4/2 2 3 2/4 . 4 5/4 4 4 5/1 2 1 2/3 4 3 3/5 4 5 5");
        CronbachAlpha alpha = CronbachAlpha.of(withGap, 0.95);

        assertThat(alpha.alpha()).isEqualTo(CronbachAlpha.of(Tables.SCALE, 0.95).alpha());
        assertThat(alpha.peopleLeftOut()).isEqualTo(1);
        assertThat(alpha.warnings()).containsExactly(ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
    }

    @Test
    void an_item_without_variance_leaves_alpha_but_no_correlations() {
        CronbachAlpha alpha = CronbachAlpha.of(Tables.table("1 2 3/2 3 3/4 4 3"), 0.95);

        assertThat(alpha.alpha().isDefined()).isTrue();
        assertThat(alpha.standardisedAlpha().whyUndefined()).contains(UndefinedReason.NO_VARIANCE);
        assertThat(alpha.guttmanLambda6().whyUndefined()).contains(UndefinedReason.NO_VARIANCE);
        assertThat(alpha.items().get(2).correctedItemTotalCorrelation().whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
        assertThat(alpha.warnings()).containsExactly(ReliabilityWarning.ITEM_WITHOUT_VARIANCE);
    }

    @Test
    void without_people_items_or_differences_there_is_no_alpha() {
        assertUndefined(Tables.table("1 2 3"), UndefinedReason.TOO_FEW_UNITS);
        assertUndefined(Tables.table("1/2/3"), UndefinedReason.TOO_FEW_RATERS);
        assertUndefined(Tables.table("1 . 3/. 2 3"), UndefinedReason.TOO_FEW_UNITS);
        assertUndefined(Tables.table("1 2/2 1"), UndefinedReason.NO_VARIANCE);
        assertUndefined(Tables.table("3 3/3 3"), UndefinedReason.NO_VARIANCE);
        // 0.1 + 0.2 is 0.30000000000000004
        assertUndefined(Tables.table("0.1 0.2/0.3 0"), UndefinedReason.NO_VARIANCE);
    }

    private static void assertUndefined(RatingTable table, UndefinedReason reason) {
        CronbachAlpha alpha = CronbachAlpha.of(table, 0.95);
        assertThat(alpha.alpha()).isEqualTo(Estimate.undefined(reason));
        assertThat(alpha.interval()).isEqualTo(Estimate.undefined(reason));
        assertThat(alpha.standardErrorOfMeasurement()).isEqualTo(Estimate.undefined(reason));
    }

    @Test
    void two_items_that_repeat_each_other_have_no_lambda_6() {
        CronbachAlpha alpha = CronbachAlpha.of(Tables.table("1 1 2/2 2 2/3 3 5/5 5 4"), 0.95);

        assertThat(alpha.guttmanLambda6().whyUndefined()).contains(UndefinedReason.SINGULAR_MATRIX);
        assertThat(CronbachAlpha.of(Tables.table("1 1/2 2/4 4"), 0.95)
                        .items()
                        .get(0)
                        .alphaIfDropped()
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
    }

    @Test
    void a_full_alpha_has_an_interval_of_one_point() {
        assertThat(CronbachAlpha.of(Tables.table("1 1/2 2/4 4"), 0.9).interval())
                .isEqualTo(Estimate.of(new ConfidenceInterval(1, 1, 0.9)));
    }

    @Test
    void a_confidence_lies_between_0_and_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> CronbachAlpha.of(Tables.SCALE, 95));
    }
}
