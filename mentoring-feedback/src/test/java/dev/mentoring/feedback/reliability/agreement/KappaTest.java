package dev.mentoring.feedback.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KappaTest {
    private static final Offset<Double> PRECISION = within(1e-9);

    /** Fleiss (1971): 30 patients, 6 psychiatrists, 5 diagnoses. */
    private static final CategoryCounts FLEISS = counts("00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 "
            + "10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 "
            + "02040 10500 00006");

    /** 10 subjects, 14 raters, 5 categories: the example of Wikipedia. */
    private static final int[][] WIKIPEDIA = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };

    private static CategoryCounts counts(String digits) {
        return CategoryCounts.of(Arrays.stream(digits.split(" "))
                .map(row -> row.chars().map(digit -> digit - '0').toArray())
                .toArray(int[][]::new));
    }

    /** The diagnoses as R’s irr has them: those of a patient in ascending order. */
    private static RatingTable diagnoses() {
        RatingTable.Builder builder = RatingTable.builder(FLEISS.units(), 6);
        for (int unit = 0; unit < FLEISS.units(); unit++) {
            int rater = 0;
            for (int category = 0; category < FLEISS.categories(); category++) {
                for (int i = 0; i < FLEISS.count(unit, category); i++) {
                    builder.rate(unit, rater++, category);
                }
            }
        }
        return builder.build();
    }

    /** R 4.2.2, vcd 1.4-11: Kappa. */
    @Test
    void two_raters_and_two_categories() {
        CohenKappa kappa = cohen("20 5/10 15", AgreementWeights.IDENTITY);

        assertThat(kappa.observedAgreement()).isCloseTo(0.7, PRECISION);
        assertThat(kappa.chanceAgreement()).isCloseTo(0.5, PRECISION);
        assertThat(kappa.value()).isCloseTo(0.4, PRECISION);
        assertThat(kappa.standardError()).isCloseTo(0.1269961, within(5e-8));
        assertThat(kappa.z().orElseThrow()).isCloseTo(3.149704, within(5e-7));
        assertThat(kappa.interval(0.95).lower()).isCloseTo(0.4 - 1.959963984540054 * kappa.standardError(), PRECISION);
        // √(pe + pe² − Σ p q (p + q)) / ((1 − pe) √n), Fleiss, Cohen and Everitt (1969)
        assertThat(kappa.standardErrorUnderNull())
                .isCloseTo(
                        Math.sqrt(0.5 + 0.25 - (0.6 * 0.5 * 1.1 + 0.4 * 0.5 * 0.9)) / 0.5 / Math.sqrt(50), PRECISION);
    }

    /** R 4.2.2, vcd 1.4-11: Kappa(SexualFun). */
    @ParameterizedTest
    @CsvSource({
        "IDENTITY, 0.1293303, 0.06859853",
        "LINEAR, 0.2373806, 0.07831633",
        "QUADRATIC, 0.3320456, 0.09729752",
    })
    void weights_take_distance_into_account(AgreementWeights weights, double value, double error) {
        CohenKappa kappa = cohen("7 7 2 3 / 2 8 3 7 / 1 5 4 9 / 2 8 9 14", weights);

        assertThat(kappa.value()).isCloseTo(value, within(5e-8));
        assertThat(kappa.standardError()).isCloseTo(error, within(5e-9));
    }

    private static CohenKappa cohen(String rows, AgreementWeights weights) {
        return CohenKappa.of(contingency(rows), weights).orElseThrow();
    }

    private static ContingencyTable contingency(String rows) {
        return ContingencyTable.of(Arrays.stream(rows.split("\\s*/\\s*"))
                .map(row -> Arrays.stream(row.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new));
    }

    @Test
    void raters_who_use_one_category_leave_kappa_undefined() {
        assertThat(CohenKappa.of(contingency("5 0/0 0"), AgreementWeights.IDENTITY)
                        .whyUndefined())
                .contains(UndefinedReason.ONE_CATEGORY);
        assertThat(CohenKappa.of(contingency("0 0/0 0"), AgreementWeights.IDENTITY)
                        .whyUndefined())
                .contains(UndefinedReason.NO_PAIRS);
        assertThat(cohen("0 5/0 0", AgreementWeights.IDENTITY).value()).isZero();
        assertThat(cohen("3 0/0 2", AgreementWeights.QUADRATIC).value()).isEqualTo(1);
        assertThat(cohen("3 0/0 2", AgreementWeights.QUADRATIC).z().whyUndefined())
                .contains(UndefinedReason.NO_ERROR_VARIANCE);
    }

    /** R 4.2.2, irr 0.84.1: kappam.fleiss(diagnoses, detail = TRUE). */
    @Test
    void many_raters() {
        FleissKappa kappa = FleissKappa.of(FLEISS).orElseThrow();

        assertThat(kappa.value()).isCloseTo(0.4302445201, PRECISION);
        assertThat(kappa.z()).isCloseTo(17.65183058, within(5e-9));
        assertThat(kappa.byCategory().stream().map(each -> each.orElseThrow()))
                .usingElementComparator((x, y) -> Math.abs(x - y) < 5e-4 ? 0 : 1)
                .containsExactly(0.245, 0.245, 0.520, 0.471, 0.566);
        assertThat(kappa.categoryStandardError()).isCloseTo(Math.sqrt(2.0 / (30 * 6 * 5)), PRECISION);
    }

    @Test
    void fourteen_raters() {
        FleissKappa kappa = FleissKappa.of(CategoryCounts.of(WIKIPEDIA)).orElseThrow();

        assertThat(kappa.observedAgreement()).isCloseTo(0.378021978, PRECISION);
        assertThat(kappa.chanceAgreement()).isCloseTo(0.212755102, PRECISION);
        assertThat(kappa.value()).isCloseTo(0.2099307044, PRECISION);
    }

    @Test
    void fleiss_needs_equally_many_raters_and_two_categories() {
        assertThat(FleissKappa.of(counts("21 20")).whyUndefined()).contains(UndefinedReason.UNEQUAL_NUMBERS_OF_RATINGS);
        assertThat(FleissKappa.of(counts("10 01")).whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(FleissKappa.of(counts("30 30")).whyUndefined()).contains(UndefinedReason.ONE_CATEGORY);
        assertThat(FleissKappa.of(counts("300 030"))
                        .orElseThrow()
                        .byCategory()
                        .get(2)
                        .whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }

    /** R 4.2.2, irr 0.84.1: kappam.fleiss(diagnoses, exact = TRUE), kappam.light(diagnoses), kappa2(diagnoses[, 2:3]). */
    @Test
    void pairs_of_raters() {
        RatingTable diagnoses = diagnoses();

        assertThat(PairwiseKappa.conger(diagnoses).orElseThrow()).isCloseTo(0.4418085403, PRECISION);
        assertThat(PairwiseKappa.light(diagnoses).orElseThrow()).isCloseTo(0.4594121444, PRECISION);
        assertThat(CohenKappa.of(ContingencyTable.between(diagnoses, 1, 2), AgreementWeights.IDENTITY)
                        .orElseThrow()
                        .value())
                .isCloseTo(0.631147541, PRECISION);
    }

    @Test
    void pairs_need_the_same_raters_throughout() {
        assertThat(PairwiseKappa.conger(Tables.table("1 2/2 .")).whyUndefined())
                .contains(UndefinedReason.UNEQUAL_NUMBERS_OF_RATINGS);
        assertThat(PairwiseKappa.light(Tables.table("1/2")).whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(PairwiseKappa.conger(Tables.table("1 1/1 1")).whyUndefined()).contains(UndefinedReason.ONE_CATEGORY);
        assertThat(PairwiseKappa.light(Tables.table("1 1 2/1 1 1")).whyUndefined())
                .contains(UndefinedReason.ONE_CATEGORY);
        assertThat(PairwiseKappa.conger(Tables.table("1 1 2/1 1 1")).isDefined())
                .isTrue();
    }

    @Test
    void a_table_counts_what_both_have_rated() {
        ContingencyTable table = ContingencyTable.between(Tables.table("1 2/2 2/. 1/5 ."), 0, 1);

        assertThat(table.categories()).isEqualTo(3);
        assertThat(table.total()).isEqualTo(2);
        assertThat(table.count(0, 1)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ContingencyTable.of(new int[][] {{1, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ContingencyTable.of(new int[][] {{-1}}));
    }

    @Test
    void a_rating_off_the_scale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryCounts.of(Tables.table("1 6"), 1, 2, 3, 4, 5))
                .withMessageContaining("6.0");
    }

    @Test
    void the_weights_have_words_in_both_languages() {
        assertThat(CatalogueFaults.of(AgreementTexts.class, "agreement")).isEmpty();
    }
}
