package dev.mentoring.feedback.reliability.intraclass;

import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.ONE_WAY_AVERAGE;
import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.ONE_WAY_SINGLE;
import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.TWO_WAY_MIXED_AVERAGE;
import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.TWO_WAY_MIXED_SINGLE;
import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.TWO_WAY_RANDOM_AVERAGE;
import static dev.mentoring.feedback.reliability.intraclass.IntraclassForm.TWO_WAY_RANDOM_SINGLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraclassCorrelationsTest {
    private static final Offset<Double> PRECISION = within(1e-9);

    /** Shrout and Fleiss (1979), with the digits of R 4.2.2, psych 2.2.9: ICC(x). */
    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, 0.1657417684, 1.794678492, 18, 0.1647688083, -0.1329323249, 0.7225600623",
        "TWO_WAY_RANDOM_SINGLE, 0.2897637795, 11.027247956, 15, 0.0001345665, 0.0187865134, 0.7610843696",
        "TWO_WAY_MIXED_SINGLE, 0.7148407148, 11.027247956, 15, 0.0001345665, 0.3424647650, 0.9458582600",
        "ONE_WAY_AVERAGE, 0.4427971337, 1.794678492, 18, 0.1647688083, -0.8844421552, 0.9124154203",
        "TWO_WAY_RANDOM_AVERAGE, 0.6200505476, 11.027247956, 15, 0.0001345665, 0.0711368153, 0.9272320402",
        "TWO_WAY_MIXED_AVERAGE, 0.9093155424, 11.027247956, 15, 0.0001345665, 0.6756747138, 0.9858916782",
    })
    void shrout_and_fleiss_are_met(
            IntraclassForm form, double value, double statistic, double freedom, double p, double lower, double upper) {
        IntraclassCorrelation correlation =
                IntraclassCorrelations.of(Tables.SHROUT_FLEISS, 0.95).get(form);

        assertThat(correlation.value().orElseThrow()).isCloseTo(value, PRECISION);
        assertThat(correlation.test().orElseThrow().statistic()).isCloseTo(statistic, PRECISION);
        assertThat(correlation.test().orElseThrow().numeratorDegreesOfFreedom()).isEqualTo(5);
        assertThat(correlation.test().orElseThrow().denominatorDegreesOfFreedom())
                .isEqualTo(freedom);
        assertThat(correlation.test().orElseThrow().pValue()).isCloseTo(p, PRECISION);
        assertThat(correlation.interval().orElseThrow().lower()).isCloseTo(lower, PRECISION);
        assertThat(correlation.interval().orElseThrow().upper()).isCloseTo(upper, PRECISION);
    }

    /** R 4.2.2, multilevel 2.7: ICC1 and ICC2 of three groups of five. */
    @Test
    void groups_of_equal_size_are_met() {
        GroupReliability groups = GroupReliability.of(Tables.table("4 4 5 4 5 / 1 5 3 2 4 / 3 3 4 3 2"), 0.95);

        assertThat(groups.meanSquareBetween()).isCloseTo(3.2666666667, PRECISION);
        assertThat(groups.meanSquareWithin()).isCloseTo(1.1, PRECISION);
        assertThat(groups.icc1().value().orElseThrow()).isCloseTo(0.2826086957, PRECISION);
        assertThat(groups.icc2().value().orElseThrow()).isCloseTo(0.6632653061, PRECISION);
        assertThat(groups.groups()).isEqualTo(3);
    }

    /** By hand with NumPy 2.4: k₀ = 3.380952381, mean squares 5.653968254 and 0.596666667. */
    @Test
    void groups_of_different_sizes_use_the_typical_size() {
        double[][] groups = {{4, 5, 4}, {1, 3, 2, 2, 1}, {5, 4}, {3, 3, 4, 2}, {}};
        GroupReliability reliability = GroupReliability.of(RatingTable.ofGroups(groups), 0.95);

        assertThat(reliability.groups()).isEqualTo(4);
        assertThat(reliability.meanSquareBetween()).isCloseTo(5.6539682539682525, PRECISION);
        assertThat(reliability.meanSquareWithin()).isCloseTo(0.5966666666666667, PRECISION);
        assertThat(reliability.icc1().value().orElseThrow()).isCloseTo(0.714853040162, PRECISION);
        assertThat(reliability.icc2().value().orElseThrow()).isCloseTo(0.894469399214, PRECISION);
        assertThat(reliability.icc1().test().orElseThrow().denominatorDegreesOfFreedom())
                .isEqualTo(10);
        assertThat(IntraclassCorrelations.of(RatingTable.ofGroups(groups), 0.95).warnings())
                .contains(ReliabilityWarning.UNBALANCED);
    }

    @Test
    void a_gap_leaves_the_unit_out_of_the_two_way_forms_with_a_warning() {
        IntraclassCorrelations whole = IntraclassCorrelations.of(Tables.SHROUT_FLEISS, 0.95);
        IntraclassCorrelations gap = IntraclassCorrelations.of(
                Tables.table("9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 3 . 4 2 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7"), 0.95);

        assertThat(gap.get(TWO_WAY_RANDOM_SINGLE)).isEqualTo(whole.get(TWO_WAY_RANDOM_SINGLE));
        assertThat(gap.get(ONE_WAY_SINGLE)).isNotEqualTo(whole.get(ONE_WAY_SINGLE));
        assertThat(gap.unitsLeftOut()).isEqualTo(1);
        assertThat(gap.warnings())
                .containsExactly(ReliabilityWarning.UNBALANCED, ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
        assertThat(whole.warnings()).isEmpty();
    }

    @Test
    void judges_who_differ_by_a_constant_are_consistent_but_do_not_agree() {
        IntraclassCorrelations shifted = IntraclassCorrelations.of(Tables.table("1 2.1/3 4.1/4 5.1/5 6.1"), 0.95);

        assertThat(shifted.get(TWO_WAY_MIXED_SINGLE).value().orElseThrow()).isEqualTo(1);
        assertThat(shifted.get(TWO_WAY_MIXED_SINGLE).test().whyUndefined()).contains(UndefinedReason.NO_ERROR_VARIANCE);
        assertThat(shifted.get(TWO_WAY_MIXED_SINGLE).interval().whyUndefined())
                .contains(UndefinedReason.NO_ERROR_VARIANCE);
        assertThat(shifted.get(TWO_WAY_RANDOM_SINGLE).value().orElseThrow()).isLessThan(0.9);
        assertThat(shifted.get(TWO_WAY_RANDOM_SINGLE).interval().whyUndefined())
                .contains(UndefinedReason.NO_ERROR_VARIANCE);
    }

    @Test
    void units_that_do_not_differ_have_no_reliable_mean() {
        IntraclassCorrelations same = IntraclassCorrelations.of(Tables.table("1 3/3 1/2 2"), 0.95);

        assertThat(same.get(ONE_WAY_SINGLE).value().orElseThrow()).isCloseTo(-1, PRECISION);
        assertThat(same.get(ONE_WAY_AVERAGE).value().whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS);
        assertThat(same.get(TWO_WAY_MIXED_AVERAGE).value().whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS);
        assertThat(same.get(TWO_WAY_MIXED_AVERAGE).interval().whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE_BETWEEN_UNITS);
        assertThat(same.get(TWO_WAY_RANDOM_AVERAGE).value().isDefined()).isFalse();
    }

    @Test
    void too_few_units_raters_or_differences_are_named() {
        for (IntraclassForm form : IntraclassForm.values()) {
            assertThat(reason("1 2 3", form)).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
            assertThat(reason("1/2/3", form)).isEqualTo(UndefinedReason.TOO_FEW_RATERS);
        }
        assertThat(reason("3 3/3 3", ONE_WAY_SINGLE)).isEqualTo(UndefinedReason.NO_VARIANCE);
        assertThat(reason("3 3/3 3", TWO_WAY_RANDOM_SINGLE)).isEqualTo(UndefinedReason.NO_VARIANCE);
        assertThat(IntraclassCorrelations.of(RatingTable.builder(0, 0).build(), 0.95)
                        .get(ONE_WAY_SINGLE)
                        .value()
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
    }

    private static UndefinedReason reason(String table, IntraclassForm form) {
        return IntraclassCorrelations.of(Tables.table(table), 0.95)
                .get(form)
                .value()
                .whyUndefined()
                .orElseThrow();
    }

    /** Satterthwaite’s degrees of freedom come out near zero, where F has no quantiles to speak of. */
    @Test
    void too_little_is_known_for_some_limits_of_absolute_agreement() {
        IntraclassCorrelation single = IntraclassCorrelations.of(Tables.table("3 5 4 1 5/1 5 3 5 3"), 0.95)
                .get(TWO_WAY_RANDOM_SINGLE);

        assertThat(single.value().orElseThrow()).isCloseTo(-3 / 11.0, PRECISION);
        assertThat(single.interval().whyUndefined()).contains(UndefinedReason.NO_DEGREES_OF_FREEDOM);
    }

    @Test
    void every_form_has_words_in_both_languages() {
        assertThat(CatalogueFaults.of(IntraclassTexts.class, "intraclass")).isEmpty();
    }
}
